package org.xueshi.hours.unusual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Verdict;
import org.xueshi.hours.unusual.Unusual.Missed;

/** Time taken back by a missed check, from its first second. */
class PresenceMissedTest {

    @Test
    void oneSecondIsEnough() {
        assertThat(PresenceMissed.in(Map.of(Verdict.COUNTED, 5_000L, Verdict.UNCONFIRMED, 1L)))
                .contains(new Missed(1));
    }

    @Test
    void otherReasonsAreNoMisses() {
        assertThat(PresenceMissed.in(Map.of(Verdict.COUNTED, 1L, Verdict.IDLE, 5_000L, Verdict.UNCONFIRMED, 0L)))
                .isEmpty();
    }
}
