package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueshi.tracking.Player.PAGE;
import static org.xueshi.tracking.Player.VIDEO;
import static org.xueshi.tracking.Player.second;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.xueshi.testing.Pulses;
import org.xueshi.tracking.PresencePrompts.Shown;

/** T8: nothing is covered beyond what there is, nothing is paid for twice, and what is kept has a bound. */
class CoverageKeepsToTheContentTests {

    private final Coverage coverage = new Coverage(Player.RULES);

    private static Pulse claiming(long from, long to) {
        return Pulses.of(
                1, 0, 15_000, 15_000, 15_000, Map.of(VIDEO, List.of(new Pulse.Range(from, to))), Map.of(), false);
    }

    /** So many ranges of 10 ms, 20 ms apart. */
    private static RangeSet shards(int count) {
        return RangeSet.of(LongStream.range(0, count)
                .mapToObj(i -> RangeSet.of(i * 20, i * 20 + 10))
                .toList());
    }

    @Test
    void aPartEndsWhereItEnds() {
        assertThat(coverage.newIn(claiming(590_000, 700_000))).isEqualTo(Map.of(VIDEO, RangeSet.of(590_000, 600_000)));
        assertThat(coverage.newIn(claiming(-5_000, 10_000))).isEqualTo(Map.of(VIDEO, RangeSet.of(0, 10_000)));
        assertThat(coverage.newIn(claiming(700_000, 800_000))).isEmpty();
    }

    @Test
    void contentThatThePlayerRepeatsUntilItIsAnsweredNeedsNoTimeAgain() {
        SessionTrace trace = Player.trace();
        Player player = new Player();
        for (int i = 1; i <= 4; i++) {
            trace.accept(second(15 * i), player.watches(15).pulse());
        }
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-60");
    }

    @Test
    void aPartMoreShatteredThanTheColumnHoldsTakesNoNewRanges() {
        coverage.know(Map.of(VIDEO, shards(Coverage.RANGES_KEPT)));
        assertThat(coverage.newIn(claiming(100_000, 100_010))).isEmpty();
        assertThat(coverage.newIn(claiming(10, 20))).isEqualTo(Map.of(VIDEO, RangeSet.of(10, 20)));
        coverage.know(Map.of(VIDEO, shards(Coverage.RANGES_KEPT - 1)));
        assertThat(coverage.newIn(claiming(100_000, 100_010))).isNotEmpty();
    }

    @Test
    void whatTheTablesSayReplacesWhatWasKnown() {
        coverage.know(Map.of(VIDEO, RangeSet.of(0, 60_000)));
        coverage.know(Map.of(PAGE, RangeSet.of(0, 30_000)));
        assertThat(coverage.of(VIDEO)).isEqualTo(RangeSet.EMPTY);
        assertThat(coverage.byPart()).isEqualTo(Map.of(VIDEO, 0.0, PAGE, 0.25));
    }

    @Test
    void aPartThatWasMadeShorterIsMetAtMostInFull() {
        Map<String, RangeSet> longer = Map.of(PAGE, RangeSet.of(0, 500_000));
        assertThat(Coverage.share(Player.RULES, longer)).isEqualTo(120_000.0 / 720_000);
    }

    @Test
    void whatIsMetMostIsAskedAboutFirstAsFarAsItIsMet() {
        coverage.know(Map.of(PAGE, RangeSet.of(0, 10_000).plus(RangeSet.of(20_000, 30_000))));
        assertThat(coverage.parts()).containsExactly(new Shown(PAGE, 30_000L), new Shown(VIDEO, 600_000L));
        coverage.take(Map.of(VIDEO, RangeSet.of(0, 60_000)));
        assertThat(coverage.parts()).containsExactly(new Shown(VIDEO, 60_000L), new Shown(PAGE, 30_000L));
    }

    @Test
    void whatIsMetBesideSomeContentIsTheRest() {
        coverage.know(Map.of(VIDEO, RangeSet.of(0, 60_000), PAGE, RangeSet.of(0, 30_000)));
        assertThat(coverage.without(List.of(
                        Map.of(VIDEO, RangeSet.of(0, 15_000)),
                        Map.of(VIDEO, RangeSet.of(30_000, 60_000), "gone", RangeSet.of(0, 1_000)))))
                .isEqualTo(Map.of(VIDEO, RangeSet.of(15_000, 30_000), PAGE, RangeSet.of(0, 30_000)));
        assertThat(coverage.of(VIDEO)).as("itself").isEqualTo(RangeSet.of(0, 60_000));
    }

    @Test
    void aPositionIsWrittenOnlyAfterAMove() {
        coverage.move(Map.of(VIDEO, 5_000L), 1);
        assertThat(coverage.moved()).isEqualTo(Map.of(VIDEO, new Coverage.Place(5_000, 1)));
        coverage.written();
        coverage.move(Map.of(VIDEO, 5_000L), 2);
        assertThat(coverage.moved()).isEmpty();
        coverage.move(Map.of(VIDEO, 700_000L), 3);
        assertThat(coverage.moved()).isEqualTo(Map.of(VIDEO, new Coverage.Place(600_000, 3)));
    }
}
