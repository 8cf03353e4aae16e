package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueshi.tracking.Player.second;

import org.junit.jupiter.api.Test;

/** T4: nothing is earned after the last pulse; a gap counts only if it is closed within the grace by facts that say so. */
class SilenceEarnsNothingTests {

    private final SessionTrace trace = Player.trace();
    private final Player player = new Player();

    @Test
    void lostPulsesWithinTheGraceCostNothing() {
        trace.accept(second(45), player.watches(45).pulse());
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-45");
        assertThat(trace.coverage().of(Player.VIDEO)).isEqualTo(RangeSet.of(0, 45_000));
    }

    @Test
    void aGapLongerThanTheGraceIsSilent() {
        trace.accept(second(45.001), player.watches(45.001).pulse());
        assertThat(Told.of(trace)).isEqualTo("SILENT 0-45.001");
    }

    @Test
    void studyAfterTheSilenceCountsAgain() {
        trace.accept(second(15), player.watches(15).pulse());
        trace.accept(second(75), player.watches(60).pulse());
        trace.accept(second(90), player.watches(15).pulse());
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-15, SILENT 15-75, COUNTED 75-90");
    }

    @Test
    void aGapWithinTheGraceCountsOnlyForAsLongAsTheFactsSay() {
        trace.accept(second(30), player.attends(10).hides(20).pulse());
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-10, HIDDEN 10-30");
    }

    @Test
    void aDeviceThatSleptIsSilentForThatTime() {
        trace.accept(second(40), player.watches(15).pulse());
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-15, SILENT 15-40");
    }

    @Test
    void aPulseThatWasOnItsWayForAWhileLosesNothingOnceTheNextIsThere() {
        trace.accept(second(20), player.watches(15).pulse());
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-15");
        trace.accept(second(30), player.watches(15).pulse());
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-30");
    }

    @Test
    void nothingIsEarnedAfterTheLastPulse() {
        trace.accept(second(15), player.watches(15).pulse());
        trace.end();
        assertThat(trace.state().explained()).isEqualTo(second(15));
        assertThat(trace.countedMillis()).isEqualTo(15_000);
    }
}
