package org.xueshi.hours.unusual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.common.Localised;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.hours.unusual.Unusual.Overlap;

/** Nobody learns two things at once: more than a minute shared with another claim of the same member. */
class OverlappingTimeTest {

    private static final Instant NINE = Instant.parse("2026-11-20T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Localised TITLE = Localised.same("First aid");

    @ParameterizedTest
    @CsvSource({
        // begins and ends, in seconds after nine; the other is from 3600 to 7200
        "0, 3600, false",
        "0, 3660, false",
        "0, 3661, true",
        "4000, 5000, true",
        "7140, 9000, false",
        "7139, 9000, true",
        "0, 9000, true",
        "7200, 9000, false"
    })
    void moreThanAMinute(long begin, long end, boolean unusual) {
        assertThat(OverlappingTime.in(List.of(stretch(begin, end)), List.of(other(stretch(3_600, 7_200)))))
                .hasSize(unusual ? 1 : 0);
    }

    @Test
    void piecesAddUpAndTheOtherIsNamed() {
        assertThat(OverlappingTime.in(
                        List.of(stretch(0, 40), stretch(100, 140)), List.of(other(stretch(0, 40), stretch(100, 121)))))
                .containsExactly(new Overlap(TITLE, DAY));
    }

    @Test
    void untoldTimesOverlapNothing() {
        assertThat(OverlappingTime.in(List.of(), List.of(other(stretch(0, 9_000)))))
                .isEmpty();
        assertThat(OverlappingTime.in(List.of(stretch(0, 9_000)), List.of(other())))
                .isEmpty();
    }

    private static Earlier other(Stretch... spent) {
        return new Earlier(TITLE, DAY, List.of(spent));
    }

    private static Stretch stretch(long begin, long end) {
        return new Stretch(NINE.plusSeconds(begin), NINE.plusSeconds(end), Verdict.COUNTED);
    }
}
