package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueshi.tracking.Player.RIGHT;
import static org.xueshi.tracking.Player.VIDEO;
import static org.xueshi.tracking.Player.WRONG;
import static org.xueshi.tracking.Player.second;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T7: what is asked, passed or missed in one player of a person holds for their others, also for what is written of them. */
class OtherPlayersFollowTests {

    private static final MeasureRules RULES = SomebodyIsThereTests.RULES;

    private final Presence presence =
            new Presence(RULES.presence(), Presence.State.at(Player.OPENED), 0, Player.MIDDLE);
    private final SessionTrace earlier = Player.trace("earlier", RULES, presence, shown -> Optional.of(Player.PROMPT));
    private final SessionTrace asking = Player.trace("asking", RULES, presence, shown -> Optional.of(Player.PROMPT));
    private final Player before = new Player();
    private final Player now = new Player();

    /** A minute in the one player, a minute in the other, in which the check comes. */
    @BeforeEach
    void isAsked() {
        for (int at = 15; at <= 60; at += 15) {
            earlier.accept(second(at), before.watches(15).pulse());
            before.isAnswered();
        }
        asking.accept(second(60), now.hides(60).pulse());
        write(asking);
        assertThat(asking.isUrgent()).as("before the check").isFalse();
        for (int at = 75; at <= 120; at += 15) {
            asking.accept(second(at), now.watches(15).pulse());
            now.isAnswered();
        }
    }

    private void answers(int at, List<Set<Integer>> chosen) {
        now.answers(Objects.requireNonNull(presence.check(), "no check is open").id(), chosen);
        asking.accept(second(at), now.attends(1).pulse());
    }

    /** As a flush to the tables does, which hold nothing else. */
    private static void write(SessionTrace trace) {
        trace.settled(settle(trace));
    }

    private static Settled settle(SessionTrace trace) {
        var head = new StoredSessions.Head(Facts.NONE, Player.OPENED, Player.OPENED, false);
        var known = new Settlement.Known(
                List.of(), RangeSet.EMPTY, Map.of(trace.origin().id(), head), List.of());
        return new Settlement(known).settle(trace);
    }

    @Test
    void aCheckIsWrittenAtOnceAndSoIsItsAnswer() {
        assertThat(asking.isUrgent()).isTrue();
        assertThat(asking.isPlain()).isFalse();
        write(asking);
        assertThat(asking.isUrgent()).isFalse();
        answers(121, RIGHT);
        assertThat(asking.isUrgent()).isTrue();
    }

    @Test
    void whatWasPassedInOnePlayerProvesWhatWasMetInAnother() {
        assertThat(earlier.unwritten().gains()).isNotEmpty().noneMatch(Gain::isProven);
        answers(121, RIGHT);
        earlier.follow();
        assertThat(earlier.unwritten().gains()).isNotEmpty().allMatch(Gain::isProven);
        assertThat(Told.of(earlier)).isEqualTo("COUNTED 0-60");
    }

    @Test
    void whatWasMissedInOnePlayerTakesBackInAnother() {
        write(earlier);
        assertThat(earlier.isChanged()).isFalse();
        answers(121, WRONG);
        answers(122, WRONG);
        earlier.follow();
        assertThat(earlier.isChanged()).isTrue();
        assertThat(earlier.isUrgent()).isTrue();
        assertThat(earlier.unwritten().revoked()).isEqualTo(RangeSet.of(second(0), second(60)));
        assertThat(earlier.unwritten().lost()).hasSize(4);
        assertThat(earlier.coverage().of(VIDEO)).isEqualTo(RangeSet.EMPTY);
    }

    @Test
    void nothingIsTakenBackOfAPlayerThatWasOverBefore() {
        answers(121, RIGHT);
        earlier.accept(second(121), before.hides(61).pulse());
        write(earlier);
        for (int at = 136; presence.check() == null && at < 1_000; at += 15) {
            asking.accept(second(at), now.watches(15).pulse());
            now.isAnswered();
        }
        answers(260, WRONG);
        answers(261, WRONG);
        assertThat(presence.takenBack()).hasValue(second(121));
        earlier.follow();
        assertThat(earlier.isChanged()).isFalse();
        assertThat(earlier.isUrgent()).isFalse();
    }

    @Test
    void aSessionThatOnlyGoesOnIsNotedAndOneThatIsOverIsWritten() {
        assertThat(earlier.isPlain()).isTrue();
        assertThat(earlier.isNoted()).isFalse();
        earlier.noted(settle(earlier));
        assertThat(earlier.isNoted()).isTrue();
        assertThat(earlier.isChanged()).isFalse();
        write(earlier);
        assertThat(earlier.isNoted()).isFalse();
        earlier.end();
        assertThat(earlier.isPlain()).isFalse();
        assertThat(earlier.isChanged()).isTrue();
    }

    @Test
    void whatAnotherPlayerHasMetIsNotMetAgain() {
        SessionTrace third = Player.trace("third");
        third.learn(Map.of(VIDEO, RangeSet.of(0, 15_000)));
        third.accept(second(15), new Player().watches(15).pulse());
        assertThat(third.unwritten().gains()).isEmpty();
        assertThat(third.coverage().of(VIDEO)).isEqualTo(RangeSet.of(0, 15_000));
    }
}
