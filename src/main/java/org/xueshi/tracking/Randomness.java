package org.xueshi.tracking;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the server draws presence checks with: nobody foresees when one comes and what it asks. */
@Configuration
class Randomness {

    @Bean
    RandomGenerator presenceRandom() {
        return new SecureRandom();
    }
}
