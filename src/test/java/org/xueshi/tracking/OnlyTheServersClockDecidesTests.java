package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueshi.tracking.Player.second;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xueshi.testing.Pulses;

/** T1: nothing the client says can make a second earlier, later or longer. */
class OnlyTheServersClockDecidesTests {

    private final SessionTrace trace = Player.trace();

    private static Pulse claiming(long sequence, long millis) {
        return Pulses.of(sequence, 0, millis, millis, millis, Map.of(), Map.of(), false);
    }

    @Test
    void aClaimBeyondTheTimeThatPassedIsCutToIt() {
        trace.accept(second(15), claiming(1, Long.MAX_VALUE));
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-15");
    }

    @Test
    void aClaimIsNotSavedForLater() {
        trace.accept(second(15), claiming(1, 3_600_000));
        trace.accept(second(30), claiming(2, 3_600_000));
        assertThat(trace.countedMillis()).isEqualTo(15_000);
    }

    @Test
    void takingBackAndClaimingAgainEarnsNothing() {
        trace.accept(second(15), claiming(1, 15_000));
        trace.accept(second(15.1), claiming(2, -1_000_000));
        trace.accept(second(30), claiming(3, 15_000));
        assertThat(trace.countedMillis()).isEqualTo(15_000);
    }

    @Test
    void attentionBeyondVisibilityOrElapsedTimeEarnsNoMoreThanPassed() {
        trace.accept(second(15), Pulses.of(1, 0, 10_000, 0, 900_000, Map.of(), Map.of(), false));
        assertThat(trace.countedMillis()).isEqualTo(10_000);
    }

    @Test
    void aServerClockThatStepsBackNeitherErrsNorEarns() {
        trace.accept(second(15), claiming(1, 15_000));
        trace.accept(second(10), claiming(2, 30_000));
        trace.accept(second(58), claiming(3, 73_000));
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-58");
    }
}
