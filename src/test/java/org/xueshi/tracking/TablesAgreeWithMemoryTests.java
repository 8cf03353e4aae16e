package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueshi.tracking.Player.VIDEO;
import static org.xueshi.tracking.Player.WRONG;
import static org.xueshi.tracking.Player.second;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** T2, T7 and T9 over several writings: what is written, taken back and taken over is the same in memory and in the tables. */
class TablesAgreeWithMemoryTests {

    private static final long GRACE_MILLIS = 45_000;

    private final MemoryTables tables = new MemoryTables();
    private final Player player = new Player();

    private SessionTrace opened(String id, MeasureRules rules) {
        tables.add(Player.trace(id, rules).state());
        return tables.load(id, GRACE_MILLIS);
    }

    private String told(String session) {
        return Told.of(List.copyOf(tables.stretches.get(session).values()));
    }

    private void watches(SessionTrace trace, int from, int until) {
        for (int at = from + 15; at <= until; at += 15) {
            trace.accept(second(at), player.watches(15).pulse());
            player.isAnswered();
        }
    }

    private void answersWrongly(SessionTrace trace, int at) {
        player.answers(Objects.requireNonNull(trace.presence().check()).id(), WRONG);
        watches(trace, at, at + 15);
    }

    @Test
    void aRunGoesOnInTheSameRow() {
        SessionTrace trace = opened("s1", Player.RULES);
        watches(trace, 0, 60);
        tables.settle(List.of(trace));
        watches(trace, 60, 120);
        tables.settle(List.of(trace));
        assertThat(told("s1")).isEqualTo("COUNTED 0-120");
        assertThat(tables.coverage.get(VIDEO))
                .isEqualTo(new Coverages.Row("m1", "course/lecture", VIDEO, RangeSet.of(0, 120_000), 120_000L));
    }

    @Test
    void twoNodesThatHearOnePlayerAgreeOnWhatItCounted() {
        SessionTrace first = opened("s1", Player.RULES);
        SessionTrace second = tables.load("s1", GRACE_MILLIS);
        first.accept(second(10), player.watches(10).pulse());
        player.isAnswered();
        second.accept(second(20), player.watches(10).pulse());
        tables.settle(List.of(first));
        tables.settle(List.of(second));
        assertThat(second.countedMillis()).isEqualTo(20_000);
        assertThat(told("s1")).isEqualTo("COUNTED 0-10, COUNTED 10-20");
        assertThat(second.coverage().of(VIDEO)).isEqualTo(RangeSet.of(0, 20_000));
    }

    @Test
    void whatOneSessionHasWrittenIsElsewhereInTheNext() {
        SessionTrace first = opened("s1", Player.RULES);
        SessionTrace second = opened("s2", Player.RULES);
        first.accept(second(20), player.attends(20).pulse());
        second.accept(second(30), new Player().attends(30).pulse());
        tables.settle(List.of(first));
        tables.settle(List.of(second));
        assertThat(told("s1")).isEqualTo("COUNTED 0-20");
        assertThat(told("s2")).isEqualTo("ELSEWHERE 0-20, COUNTED 20-30");
        assertThat(second.countedMillis()).isEqualTo(10_000);
    }

    @Test
    void anEndThatAnotherNodeWroteIsAnEnd() {
        SessionTrace first = opened("s1", Player.RULES);
        SessionTrace second = tables.load("s1", GRACE_MILLIS);
        second.accept(second(10), player.watches(10).pulse());
        first.end();
        tables.settle(List.of(first));
        tables.settle(List.of(second));
        assertThat(second.isEnded()).isTrue();
    }

    @Test
    void aMissTakesBackWhatIsWrittenAndFreesItForOthers() {
        SessionTrace missed = opened("s1", SomebodyIsThereTests.RULES);
        SessionTrace other = opened("s2", Player.RULES);
        watches(missed, 0, 60);
        tables.settle(List.of(missed));
        watches(missed, 60, 120);
        tables.settle(List.of(missed));
        answersWrongly(missed, 120);
        answersWrongly(missed, 135);
        assertThat(missed.unwritten().settlesFrom()).isEqualTo(second(0));
        other.accept(second(30), new Player().attends(30).pulse());
        tables.settle(List.of(missed, other));
        assertThat(told("s1")).isEqualTo("UNCONFIRMED 0-150");
        assertThat(told("s2")).isEqualTo("COUNTED 0-30");
        assertThat(tables.met().get(VIDEO)).isEqualTo(RangeSet.EMPTY);
        assertThat(missed.countedMillis()).isZero();
        assertThat(missed.unwritten().settlesFrom()).isEqualTo(second(150));
    }

    @Test
    void whatIsShatteredUpToTheBoundIsStillWritten() {
        SessionTrace trace = opened("s1", Player.RULES);
        RangeSet shards = RangeSet.of(LongStream.range(1, Coverage.RANGES_KEPT)
                .mapToObj(i -> RangeSet.of(400_000 + i * 20, 400_010 + i * 20))
                .toList());
        tables.coverage.put(VIDEO, new Coverages.Row("m1", "course/lecture", VIDEO, shards, null));
        trace.accept(second(15), player.watches(15).pulse());
        tables.settle(List.of(trace));
        assertThat(tables.met()).isEqualTo(Map.of(VIDEO, shards.plus(RangeSet.of(0, 15_000))));
    }

    @Test
    void aSessionThatHasGoneWithItsMemberIsOverAndWritesNothing() {
        SessionTrace trace = opened("s1", Player.RULES);
        watches(trace, 0, 15);
        Settled settled = new Settlement(Settlement.Known.NOTHING).settle(trace);
        assertThat(settled.rows()).isEmpty();
        trace.settled(settled);
        assertThat(trace.isEnded()).isTrue();
        assertThat(trace.countedMillis()).isZero();
    }

    @Test
    void onlyNewsIsWritten() {
        SessionTrace trace = opened("s1", Player.RULES);
        assertThat(trace.isChanged()).isFalse();
        watches(trace, 0, 15);
        assertThat(trace.isChanged()).isTrue();
        tables.settle(List.of(trace));
        assertThat(trace.isChanged()).isFalse();
        assertThat(trace.coverage().moved()).isEmpty();
        List<Boolean> changes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            trace.end();
            changes.add(trace.isChanged());
            tables.settle(List.of(trace));
        }
        assertThat(changes).containsExactly(true, false);
    }
}
