package org.xueshi.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.xueshi.people.Village;

/**
 * Hashing the password of the tests' village slowly protects nobody, and was a third of what tests on a database computed.
 * Any other password is hashed as ever.
 */
@Configuration
@ConditionalOnProperty(name = "xueshi.mode", havingValue = "test")
class QuickPasswords {

    private static final int LEAST_STRENGTH = 4;

    @Bean
    @Primary
    PasswordEncoder quickPasswordEncoder(@Qualifier("passwordEncoder") PasswordEncoder ever) {
        return new QuickForTheVillage(ever, new BCryptPasswordEncoder(LEAST_STRENGTH));
    }

    record QuickForTheVillage(PasswordEncoder ever, PasswordEncoder quick) implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return (Village.PASSWORD.contentEquals(password == null ? "" : password) ? quick : ever).encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return ever.matches(password, hash);
        }
    }
}
