package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueshi.tracking.Player.second;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xueshi.tracking.Pulse.Clocks;

/** A player holds the floor only as long as it says that somebody attends to it, and was heard within the grace. */
class AttentionIsToAPlayerThatReportsTests {

    private final SessionTrace trace = Player.trace("s1", SomebodyIsThereTests.RULES);
    private final Player player = new Player();

    private static Pulse saying(boolean present) {
        return new Pulse(
                1, 0, new Clocks(15_000, 15_000, 15_000, 0, 0), Map.of(), Map.of(), null, present, false, null, false);
    }

    @Test
    void fromItsFirstPulseUntilTheGraceIsOver() {
        assertThat(trace.isUnheard()).isTrue();
        assertThat(trace.isAttended(second(0))).isFalse();
        trace.accept(second(15), saying(true));
        assertThat(trace.isUnheard()).isFalse();
        assertThat(trace.isAttended(second(60))).isTrue();
        assertThat(trace.isAttended(second(60.001))).isFalse();
    }

    @Test
    void notIfItSaysThatNobodyAttends() {
        trace.accept(second(15), saying(false));
        assertThat(trace.isAttended(second(15))).isFalse();
        assertThat(trace.isEnded()).isFalse();
    }

    @Test
    void notAfterItsEnd() {
        trace.accept(second(15), player.watches(15).closing());
        assertThat(trace.isAttended(second(15))).isFalse();
        assertThat(trace.isEnded()).isTrue();
    }

    @Test
    void endingItFromOutsideMissesAnOpenCheck() {
        for (int at = 15; at <= 120; at += 15) {
            trace.accept(second(at), player.watches(15).pulse());
        }
        trace.end();
        assertThat(trace.presence().isConfirmed()).isFalse();
        assertThat(trace.isAttended(second(120))).isFalse();
        assertThat(trace.isEnded()).isTrue();
    }

    @Test
    void whatAHostSawCountsFromTheOpeningAndEndsThere() {
        SessionTrace seen = Player.trace("s2", MeasureRules.ATTENDED);
        seen.attend(second(3_600));
        assertThat(Told.of(seen)).isEqualTo("COUNTED 0-3600");
        assertThat(seen.heard()).isEqualTo(second(3_600));
        assertThat(seen.isEnded()).isTrue();
        assertThat(seen.isChanged()).isTrue();
    }
}
