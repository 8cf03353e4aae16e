package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueshi.common.Verdict;
import org.xueshi.people.MemberId;
import org.xueshi.testing.DatabaseTest;

/** T2 and T7 over several sessions of a member: who holds the floor, what a host saw, and which check is owed. */
@DatabaseTest
class OneFloorAPersonTests {

    private static final ActivityId LECTURE = new ActivityId("course/lecture");
    private static final ActivityId OTHER = new ActivityId("course/other");

    @Autowired
    DataSource source;

    @Autowired
    Measurements measurements;

    private final MemberId member = MemberId.next();
    private final Player player = new Player();
    private Node node;

    @BeforeEach
    void start() {
        node = new Node(source);
    }

    private String open(Node on, double second, ActivityId activity, MeasureRules rules) {
        return Node.at(second, () -> on.sessions.open(member, activity, rules)).token();
    }

    private static Pulse takingOver(Pulse pulse) {
        return new Pulse(
                pulse.sequence(),
                pulse.answered(),
                pulse.clocks(),
                pulse.met(),
                pulse.position(),
                pulse.shown(),
                pulse.present(),
                true,
                null,
                false);
    }

    @Test
    void thePlayerThatWasOpenedLastHasTheFloorUntilThePersonTakesItOver() {
        Player other = new Player();
        String one = open(node, 0, LECTURE, Player.RULES);
        String two = open(node, 0, OTHER, Player.RULES);
        assertThat(node.accept(15, one, player.attends(15).pulse()).elsewhere()).isFalse();
        assertThat(node.accept(20, two, other.attends(15).pulse()).elsewhere()).isFalse();
        assertThat(node.accept(30, one, player.attends(15).pulse()).elsewhere()).isTrue();
        assertThat(node.accept(45, one, takingOver(player.attends(15).pulse())).elsewhere())
                .isFalse();
        assertThat(node.accept(46, two, other.attends(15).pulse()).elsewhere()).isTrue();
    }

    @Test
    void aPlayerThatFellSilentHoldsTheFloorForAGrace() {
        String one = open(node, 0, LECTURE, Player.RULES);
        String two = open(node, 0, OTHER, Player.RULES);
        node.accept(15, one, player.attends(15).pulse());
        node.accept(20, two, new Player().attends(15).pulse());
        assertThat(node.accept(65, one, player.attends(30).pulse()).elsewhere()).isTrue();
        assertThat(node.accept(66, one, player.attends(1).pulse()).elsewhere()).isFalse();
    }

    @Test
    void whatAHostSawEntersTheSameClock() {
        String token = open(node, 0, LECTURE, Player.RULES);
        node.accept(30, token, player.attends(30).pulse());
        Node.at(100, () -> {
            node.sessions.attended(member, OTHER, "morning", at(20), at(60));
            return true;
        });
        assertThat(measurements.of(member, OTHER, Player.RULES).secondsByVerdict())
                .isEqualTo(Map.of(Verdict.ELSEWHERE, 10L, Verdict.COUNTED, 30L));
    }

    private static Instant at(double second) {
        return Instant.ofEpochMilli(Player.second(second));
    }

    @Test
    void aMissedCheckIsOwedInTheNextSessionOnAnyNode() {
        String missed = open(node, 0, LECTURE, SomebodyIsThereTests.RULES);
        for (int now = 15; now <= 120; now += 15) {
            node.accept(now, missed, player.watches(15).pulse());
            player.isAnswered();
        }
        answer(node, 135, missed, player, Player.WRONG);
        answer(node, 150, missed, player, Player.WRONG);

        Node another = new Node(source);
        String next = open(another, 160, OTHER, SomebodyIsThereTests.RULES);
        Player again = new Player();
        Receipt first = another.accept(161, next, again.attends(1).pulse());
        assertThat(first.confirmed()).isFalse();
        assertThat(first.waitSeconds()).isEqualTo(19);
        assertThat(another.accept(180, next, again.attends(19).pulse()).countedSeconds())
                .isZero();
        assertThat(answer(another, 195, next, again, Player.RIGHT).confirmed()).isTrue();

        String third = open(node, 200, LECTURE, SomebodyIsThereTests.RULES);
        assertThat(node.accept(215, third, new Player().attends(15).pulse()).countedSeconds())
                .isEqualTo(15);
    }

    /** Sends a pulse that asks for the open check, and then one with the answer. */
    private static Receipt answer(Node node, double second, String token, Player player, List<Set<Integer>> chosen) {
        Receipt open = node.accept(second - 14.9, token, player.attends(0.1).pulse());
        player.answers(Objects.requireNonNull(open.check()).id(), chosen);
        return node.accept(second, token, player.attends(14.9).pulse());
    }
}
