package org.xueshi.hours.unusual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.common.Verdict;
import org.xueshi.hours.unusual.Unusual.Discarded;

/** From a third of the time on, whatever the reasons; never of a few minutes. */
class MuchDiscardedTest {

    @ParameterizedTest
    @CsvSource({"670, 330, true", "671, 329, false", "0, 600, true", "0, 599, false", "3000, 0, false", "0, 0, false"})
    void aThirdOfTenMinutesOrMore(long counted, long hidden, boolean unusual) {
        assertThat(MuchDiscarded.in(Map.of(Verdict.COUNTED, counted, Verdict.HIDDEN, hidden))
                        .isPresent())
                .isEqualTo(unusual);
    }

    @Test
    void allReasonsAddUp() {
        var seconds = Map.of(Verdict.COUNTED, 600L, Verdict.IDLE, 200L, Verdict.SILENT, 200L);
        assertThat(MuchDiscarded.in(seconds)).contains(new Discarded(40));
    }
}
