package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueshi.common.Verdict;
import org.xueshi.people.MemberId;
import org.xueshi.testing.DatabaseTest;

/** T7: a check is owed by the person; whatever they have open shows it, takes its answer, and loses by a miss. */
@DatabaseTest
class AllPlayersShareTheCheckTests {

    private static final MeasureRules RULES = SomebodyIsThereTests.RULES;

    @Autowired
    DataSource source;

    @Autowired
    Measurements measurements;

    private final MemberId member = MemberId.next();
    private final Player one = new Player();
    private final Player two = new Player();
    private Node node;
    private String first;
    private String second;

    /** A minute in the one player, then a minute in the other, in which the check comes. */
    @BeforeEach
    void twoPlayersInTurn() {
        node = new Node(source);
        first = open(0, "one");
        second = open(0, "two");
        for (int now = 15; now <= 60; now += 15) {
            node.accept(now, first, one.watches(15).pulse());
            one.isAnswered();
        }
        node.accept(60, second, two.hides(60).pulse());
        for (int now = 75; now <= 120; now += 15) {
            node.accept(now, second, two.watches(15).pulse());
            two.isAnswered();
        }
    }

    private String open(double at, String activity) {
        return Node.at(at, () -> node.sessions.open(member, new ActivityId(activity), RULES))
                .token();
    }

    private Receipt.Asked asked(Receipt receipt) {
        return Objects.requireNonNull(receipt.check(), "no check is open");
    }

    private long seconds(Verdict verdict) {
        node.bring(member);
        return measurements.between(member, Instant.EPOCH, Instant.ofEpochMilli(Player.second(3_600))).stream()
                .filter(stretch -> stretch.verdict() == verdict)
                .mapToLong(stretch -> stretch.length().toSeconds())
                .sum();
    }

    @Test
    void timeInAnyPlayerBringsTheCheckNearerAndAllShowIt() {
        Receipt here = node.accept(121, second, two.watches(1).pulse());
        Receipt there = node.accept(122, first, one.hides(62).pulse());
        assertThat(asked(there).id()).isEqualTo(asked(here).id());
    }

    @Test
    void theAnswerIsTakenFromWhicheverPlayer() {
        Receipt there = node.accept(122, first, one.hides(62).pulse());
        one.answers(asked(there).id(), Player.RIGHT);
        node.accept(123, first, one.hides(1).pulse());
        assertThat(node.accept(135, second, two.watches(15).pulse()).check()).isNull();
        assertThat(seconds(Verdict.COUNTED)).isEqualTo(135);
        assertThat(seconds(Verdict.UNCONFIRMED)).isZero();
    }

    @Test
    void aMissTakesBackInAllOfThem() {
        for (int i = 0; i < 2; i++) {
            Receipt open = node.accept(121 + 2 * i, second, two.attends(1).pulse());
            two.answers(asked(open).id(), Player.WRONG);
            node.accept(122 + 2 * i, second, two.attends(1).pulse());
        }
        assertThat(seconds(Verdict.COUNTED)).isZero();
        assertThat(node.accept(130, first, one.hides(70).pulse()).confirmed()).isFalse();
    }

    @Test
    void closingAPlayerThatDidNotAskIsNoMiss() {
        node.accept(121, first, one.hides(61).closing());
        assertThat(node.accept(122, second, two.watches(2).pulse()).confirmed()).isTrue();
    }
}
