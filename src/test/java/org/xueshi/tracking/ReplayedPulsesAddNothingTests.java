package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueshi.tracking.Player.second;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xueshi.testing.Pulses;

/** T3: a duplicate, late, reordered, replayed, edited or batched pulse adds nothing beyond observed time. */
class ReplayedPulsesAddNothingTests {

    private final SessionTrace trace = Player.trace();
    private final Player player = new Player();

    @Test
    void aDuplicateIsNoNews() {
        Pulse pulse = player.watches(15).pulse();
        assertThat(trace.accept(second(15), pulse)).isTrue();
        assertThat(trace.accept(second(30), pulse)).isFalse();
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-15");
    }

    @Test
    void anOlderPulseThatArrivesLaterIsNoNews() {
        Pulse first = player.watches(15).pulse();
        Pulse second = player.watches(15).pulse();
        trace.accept(second(30), second);
        assertThat(trace.accept(second(31), first)).isFalse();
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-30");
    }

    @Test
    void anEditedReplayUnderANewNumberEarnsNoTimeTwice() {
        trace.accept(second(15), player.watches(15).pulse());
        for (int i = 2; i < 50; i++) {
            trace.accept(second(15), Pulses.of(i, 0, i * 15_000, i * 15_000, i * 15_000, Map.of(), Map.of(), false));
        }
        assertThat(trace.countedMillis()).isEqualTo(15_000);
    }

    @Test
    void aBatchSentAtOnceEarnsTheTimeThatPassedOnce() {
        Pulse first = player.watches(10).pulse();
        Pulse second = player.watches(10).pulse();
        Pulse third = player.watches(10).pulse();
        List.of(third, second, first).forEach(pulse -> trace.accept(second(30), pulse));
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-30");
    }

    @Test
    void aPulseAfterTheEndIsNoNews() {
        trace.accept(second(15), player.watches(15).closing());
        assertThat(trace.accept(second(30), player.watches(15).pulse())).isFalse();
        assertThat(trace.countedMillis()).isEqualTo(15_000);
    }

    @Test
    void nonsenseNeverErrs() {
        var nonsense = Map.of(
                Player.VIDEO,
                List.of(new Pulse.Range(50, 10), new Pulse.Range(Long.MIN_VALUE, Long.MAX_VALUE)),
                "elsewhere",
                List.of(new Pulse.Range(0, 10)));
        trace.accept(
                second(15),
                Pulses.of(
                        Long.MAX_VALUE,
                        Long.MAX_VALUE,
                        Long.MIN_VALUE,
                        -1,
                        Long.MAX_VALUE,
                        nonsense,
                        Map.of("elsewhere", 1L, Player.VIDEO, -5L),
                        false));
        assertThat(trace.countedMillis()).isZero();
        assertThat(trace.coverage().share()).isZero();
        assertThat(trace.coverage().moved().get(Player.VIDEO).position()).isZero();
    }
}
