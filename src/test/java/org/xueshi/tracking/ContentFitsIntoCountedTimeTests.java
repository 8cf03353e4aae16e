package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueshi.tracking.Player.second;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.xueshi.testing.Pulses;

/** T8: only first-seen content covers, faster than allowed is TOO_FAST, seeking adds nothing. */
class ContentFitsIntoCountedTimeTests {

    private final SessionTrace trace = Player.trace();
    private final Player player = new Player();

    private RangeSet video() {
        return trace.coverage().of(Player.VIDEO);
    }

    private static Pulse claiming(long sequence, long millis, Map<String, List<Pulse.Range>> met) {
        return Pulses.of(sequence, 0, millis, millis, millis, met, Map.of(), false);
    }

    @Test
    void theAllowedRateCountsInFull() {
        trace.accept(second(15), player.atRate(150).watches(15).pulse());
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-15");
        assertThat(video()).isEqualTo(RangeSet.of(0, 22_500));
    }

    @Test
    void fasterIsTooFastAndCoversNothing() {
        trace.accept(second(15), player.atRate(1600).watches(15).pulse());
        assertThat(Told.of(trace)).isEqualTo("TOO_FAST 0-15");
        assertThat(video()).isEqualTo(RangeSet.EMPTY);
    }

    @Test
    void aLittleFasterForLongIsTooFastToo() {
        player.atRate(165);
        for (int i = 1; i <= 20; i++) {
            trace.accept(second(15 * i), player.watches(15).pulse());
            player.isAnswered();
        }
        assertThat(video().millis()).isLessThanOrEqualTo(trace.countedMillis() * 3 / 2 + Pace.SLACK_MILLIS * 3 / 2);
        assertThat(Told.of(trace)).contains("TOO_FAST");
    }

    @Test
    void seekingToTheEndAddsNothing() {
        trace.accept(second(15), player.watches(10).seeksTo(595).watches(5).pulse());
        assertThat(video()).isEqualTo(RangeSet.of(0, 10_000).plus(RangeSet.of(595_000, 600_000)));
    }

    @Test
    void watchingAgainCoversNothingNewButCounts() {
        trace.accept(second(15), player.watches(15).pulse());
        trace.accept(second(30), player.isAnswered().seeksTo(0).watches(15).pulse());
        assertThat(video()).isEqualTo(RangeSet.of(0, 15_000));
        assertThat(trace.countedMillis()).isEqualTo(30_000);
    }

    @Test
    void hiddenPlayingCoversNothing() {
        trace.accept(second(15), claiming(1, 15_000, Map.of()));
        trace.accept(
                second(30),
                Pulses.of(
                        2,
                        1,
                        30_000,
                        15_000,
                        15_000,
                        Map.of(Player.VIDEO, List.of(range(0, 15_000))),
                        Map.of(),
                        false));
        assertThat(video()).isEqualTo(RangeSet.EMPTY);
    }

    @Test
    void refusedContentThatThePlayerRepeatsDoesNotSpoilTheNextInterval() {
        trace.accept(second(60), player.watches(60).pulse());
        trace.accept(second(75), player.watches(15).pulse());
        assertThat(Told.of(trace)).isEqualTo("SILENT 0-60, COUNTED 60-75");
        assertThat(video()).isEqualTo(RangeSet.of(60_000, 75_000));
    }

    @Test
    void refusedContentCanBeMetAgainOnceThePlayerKnows() {
        trace.accept(second(60), player.watches(60).pulse());
        trace.accept(second(75), player.isAnswered().seeksTo(0).watches(15).pulse());
        assertThat(video()).isEqualTo(RangeSet.of(0, 15_000));
    }

    @Test
    void aPageTakesRealTimeWhateverTheRateOfMedia() {
        trace.accept(second(15), claiming(1, 15_000, Map.of(Player.PAGE, List.of(range(0, 22_500)))));
        assertThat(Told.of(trace)).isEqualTo("TOO_FAST 0-15");
        assertThat(trace.coverage().of(Player.PAGE)).isEqualTo(RangeSet.EMPTY);
    }

    @Test
    void twoPartsShareTheSameTime() {
        var both = Map.of(Player.PAGE, List.of(range(0, 15_000)), Player.VIDEO, List.of(range(0, 15_000)));
        trace.accept(second(15), claiming(1, 15_000, both));
        assertThat(Told.of(trace)).isEqualTo("TOO_FAST 0-15");
    }

    @Test
    void attentionWithoutContentIsNoStoreForLater() {
        trace.accept(second(40), player.attends(40).pulse());
        trace.accept(second(41), player.attends(1).pulse());
        trace.accept(second(42), claiming(9, 42_000, Map.of(Player.VIDEO, List.of(range(0, 60_000)))));
        assertThat(video()).isEqualTo(RangeSet.EMPTY);
    }

    @Test
    void manyShortSessionsGainNothing() {
        assertThat(new Pace(0, 0).fits(1_000, 1_101)).isFalse();
        assertThat(new Pace(0, 0).fits(1_000, 1_100)).isTrue();
    }

    @Test
    void onlySoManyRangesOfAPartAreTaken() {
        List<Pulse.Range> shards = LongStream.range(0, 200)
                .mapToObj(i -> range(i * 20, i * 20 + 10))
                .toList();
        trace.accept(second(15), claiming(1, 15_000, Map.of(Player.VIDEO, shards)));
        assertThat(video().size()).isEqualTo(Coverage.RANGES_PER_PULSE);
    }

    @Test
    void theShareIsOverAllPartsByTheirLength() {
        trace.accept(second(36), player.watches(36).pulse());
        assertThat(trace.coverage().share()).isEqualTo(36_000.0 / 720_000);
    }

    private static Pulse.Range range(long from, long to) {
        return new Pulse.Range(from, to);
    }
}
