package org.xueshi.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xueshi.journeys.Application;
import org.xueshi.journeys.Browser;
import org.xueshi.journeys.Browser.Screen;

/**
 * T2, T4, T5 in a real browser: what is counted is the time that people attended, to within one interval between pulses.
 * {@code bin/prove chromium} does more, with windows and with the product's own intervals.
 */
@Tag("alone")
class CountedTimeIsTheTimeOfAttentionIT {

    private static final int AT_A_TIME = 3;

    @TempDir
    Path folder;

    @Test
    void toWithinOneInterval() throws Exception {
        List<Outcome> outcomes;
        try (var application = Application.withAShortCourse(folder)) {
            var trials =
                    new Trials(application, () -> new Browser(application.address(), Screen.DESK, "en"), Measure.SHORT);
            trials.run(
                    List.of(
                            Trouble.CUT_BEYOND_THE_GRACE,
                            Reading.TWO_WINDOWS,
                            Reading.HIDDEN_TAB,
                            Trouble.CUT_WITHIN_THE_GRACE,
                            Reading.RELOAD,
                            Trouble.KILLED,
                            Trouble.CLOSED),
                    AT_A_TIME);
            outcomes = trials.outcomes(folder.resolve("data"));
        }
        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.trouble()).isEmpty();
            // What the test can't tell is no error: on a busy machine an order to a browser takes its time.
            assertThat(outcome.surely()).as(outcome.toString()).isLessThanOrEqualTo(outcome.limit());
        });
    }
}
