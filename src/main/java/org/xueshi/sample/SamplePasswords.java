package org.xueshi.sample;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The password of the sample's people is printed for everybody, so nobody is protected by hashing it slowly; that was two
 * fifths of all that a first start computed. Any other password is hashed as ever.
 */
@Configuration
@ConditionalOnProperty(name = "xueshi.mode", havingValue = "sample")
class SamplePasswords {

    private static final int LEAST_STRENGTH = 4;

    @Bean
    @Primary
    PasswordEncoder samplePasswordEncoder(@Qualifier("passwordEncoder") PasswordEncoder ever) {
        return new QuickForTheSample(ever);
    }

    /** A hash names its own strength, so either kind is compared alike. */
    record QuickForTheSample(PasswordEncoder ever, PasswordEncoder quick) implements PasswordEncoder {

        QuickForTheSample(PasswordEncoder ever) {
            this(ever, new BCryptPasswordEncoder(LEAST_STRENGTH));
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return Cast.PASSWORD.contentEquals(password == null ? "" : password)
                    ? quick.encode(password)
                    : ever.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return ever.matches(password, hash);
        }
    }
}
