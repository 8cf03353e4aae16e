package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueshi.tracking.Player.second;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** T5 and T6: a hidden page doesn't earn, nor does a visible one that nobody touches or watches. */
class HiddenAndIdleTimeDoesNotEarnTests {

    private final SessionTrace trace = Player.trace();
    private final Player player = new Player();

    @Test
    void aHiddenPageEarnsNothing() {
        trace.accept(second(15), player.hides(15).pulse());
        trace.accept(second(30), player.hides(15).pulse());
        assertThat(Told.of(trace)).isEqualTo("HIDDEN 0-30");
    }

    @Test
    void hearingIsEnoughWhereTheActivitySaysSo() {
        var listening =
                new MeasureRules(Player.RULES.idleLimit(), 1.5, true, PresenceRules.NEVER, Player.RULES.parts());
        SessionTrace heard = Player.trace("s2", listening);
        heard.accept(second(15), player.listens(10).hides(5).pulse());
        assertThat(Told.of(heard)).isEqualTo("COUNTED 0-10, HIDDEN 10-15");
        heard.accept(second(30), player.listens(5).hides(10).pulse());
        assertThat(Told.of(heard)).isEqualTo("COUNTED 0-10, HIDDEN 10-15, COUNTED 15-20, HIDDEN 20-30");
    }

    @Test
    void hearingAndWatchingTheSameTimeEarnsItOnce() {
        var listening =
                new MeasureRules(Player.RULES.idleLimit(), 1.5, true, PresenceRules.NEVER, Player.RULES.parts());
        SessionTrace heard = Player.trace("s2", listening);
        var both = new Pulse.Clocks(15_000, 15_000, 15_000, 15_000, 0);
        heard.accept(second(15), new Pulse(1, 0, both, Map.of(), Map.of(), null, true, false, null, false));
        assertThat(Told.of(heard)).isEqualTo("COUNTED 0-15");
    }

    @Test
    void hearingEarnsNothingElsewhere() {
        trace.accept(second(15), player.listens(15).pulse());
        assertThat(Told.of(trace)).isEqualTo("HIDDEN 0-15");
    }

    @Test
    void aVisiblePageWithoutSignsOfLifeEarnsNothing() {
        trace.accept(second(15), player.idles(15).pulse());
        assertThat(Told.of(trace)).isEqualTo("IDLE 0-15");
    }

    @Test
    void attentionThenIdlenessThenHidingAreToldApart() {
        trace.accept(second(15), player.attends(5).idles(4).hides(6).pulse());
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-5, IDLE 5-9, HIDDEN 9-15");
    }

    @Test
    void comingBackEarnsFromThenOn() {
        trace.accept(second(15), player.hides(15).pulse());
        trace.accept(second(30), player.watches(15).pulse());
        assertThat(Told.of(trace)).isEqualTo("HIDDEN 0-15, COUNTED 15-30");
    }
}
