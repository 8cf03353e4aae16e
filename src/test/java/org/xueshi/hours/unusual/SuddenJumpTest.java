package org.xueshi.hours.unusual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.common.ClassHours;

/** More than three times the member's usual week, and at least half a working day. */
class SuddenJumpTest {

    @ParameterizedTest
    @CsvSource({
        // this week's hundredths, and those of each week before
        "600, 200, false",
        "601, 200, true",
        "399, 10, false",
        "400, 10, true",
        "9000, 0, false",
        "0, 100, false"
    })
    void aboveThreeTimesTheUsual(int week, int usual, boolean unusual) {
        var before = Collections.nCopies(SuddenJump.WEEKS, new ClassHours(usual));
        assertThat(SuddenJump.in(new ClassHours(week), before).isPresent()).isEqualTo(unusual);
    }

    @ParameterizedTest
    @CsvSource({"600, false", "601, true"})
    void emptyWeeksCountAsWeeks(int week, boolean unusual) {
        List<ClassHours> before = Arrays.asList(
                ClassHours.of(16),
                ClassHours.ZERO,
                ClassHours.ZERO,
                ClassHours.ZERO,
                ClassHours.ZERO,
                ClassHours.ZERO,
                ClassHours.ZERO,
                ClassHours.ZERO);
        assertThat(SuddenJump.in(new ClassHours(week), before).isPresent()).isEqualTo(unusual);
    }
}
