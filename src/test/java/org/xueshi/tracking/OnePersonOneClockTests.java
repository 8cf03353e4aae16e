package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueshi.tracking.Player.second;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Verdict;

/** T2: over all sessions, one person never earns two seconds in one. */
class OnePersonOneClockTests {

    private static Span counted(double from, double to) {
        return new Span(second(from), second(to), Verdict.COUNTED);
    }

    @Test
    void whatAnotherSessionCountedIsElsewhere() {
        Floor floor = new Floor(RangeSet.EMPTY);
        assertThat(Told.of(floor.settle(List.of(counted(0, 30))))).isEqualTo("COUNTED 0-30");
        assertThat(Told.of(floor.settle(List.of(counted(0, 30))))).isEqualTo("ELSEWHERE 0-30");
    }

    @Test
    void onlyTheOverlapGoesElsewhere() {
        Floor floor = new Floor(RangeSet.of(second(10), second(20)).plus(RangeSet.of(second(25), second(60))));
        assertThat(Told.of(floor.settle(List.of(counted(0, 30)))))
                .isEqualTo("COUNTED 0-10, ELSEWHERE 10-20, COUNTED 20-25, ELSEWHERE 25-30");
    }

    @Test
    void timeThatDoesNotCountTakesNothingFromOthers() {
        Floor floor = new Floor(RangeSet.EMPTY);
        floor.settle(List.of(new Span(second(0), second(30), Verdict.TOO_FAST)));
        assertThat(Told.of(floor.settle(List.of(counted(0, 30))))).isEqualTo("COUNTED 0-30");
    }

    @Test
    void contentStaysMetAsLongAsWhatIsLeftOfItsTimePaysForIt() {
        Gain gain = new Gain(second(0), second(15), 10_000, Map.of());
        assertThat(gain.isPaidBy(RangeSet.of(second(5), second(60)))).isTrue();
        assertThat(gain.isPaidBy(RangeSet.of(second(5.001), second(60)))).isFalse();
    }

    @Test
    void twoPlayersSideBySideCoverNoMoreThanOne() {
        SessionTrace first = Player.trace("s1");
        SessionTrace second = Player.trace("s2");
        first.accept(second(15), new Player().watches(15).pulse());
        second.accept(second(15), new Player().seeksTo(300).watches(15).pulse());
        var head = new StoredSessions.Head(Facts.NONE, Player.OPENED, Player.OPENED, false);
        Settlement settlement = new Settlement(
                new Settlement.Known(List.of(), RangeSet.EMPTY, Map.of("s1", head, "s2", head), List.of()));
        first.settled(settlement.settle(first));
        second.settled(settlement.settle(second));
        assertThat(second.countedMillis()).isZero();
        assertThat(second.coverage().of(Player.VIDEO)).isEqualTo(RangeSet.of(0, 15_000));
    }
}
