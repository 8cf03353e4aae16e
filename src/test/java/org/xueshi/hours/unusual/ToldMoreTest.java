package org.xueshi.hours.unusual;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words that came after a claim are read before anybody decides on it. */
class ToldMoreTest {

    @Test
    void onlyWhatCameSince() {
        assertThat(ToldMore.in(true)).contains(new Unusual.More());
        assertThat(ToldMore.in(false)).isEmpty();
    }
}
