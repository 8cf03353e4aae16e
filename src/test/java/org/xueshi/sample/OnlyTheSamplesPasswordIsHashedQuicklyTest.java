package org.xueshi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.xueshi.sample.SamplePasswords.QuickForTheSample;

/** A password that is no secret costs no time; one that somebody chooses is as safe in the sample as elsewhere. */
class OnlyTheSamplesPasswordIsHashedQuicklyTest {

    private static final String STRONG = "$2a$11$";
    private static final String QUICK = "$2a$04$";

    private final QuickForTheSample encoder = new QuickForTheSample(new BCryptPasswordEncoder(11));

    @Test
    void thatOfTheSamplesPeople() {
        String hash = encoder.encode(Cast.PASSWORD);

        assertThat(hash).startsWith(QUICK);
        assertThat(encoder.matches(Cast.PASSWORD, hash)).isTrue();
        assertThat(encoder.matches("another-password", hash)).isFalse();
    }

    @Test
    void anyOtherAsEver() {
        String hash = encoder.encode("another-password");

        assertThat(hash).startsWith(STRONG);
        assertThat(encoder.matches("another-password", hash)).isTrue();
        assertThat(encoder.matches(Cast.PASSWORD, hash)).isFalse();
    }
}
