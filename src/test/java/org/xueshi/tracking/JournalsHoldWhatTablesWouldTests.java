package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xueshi.people.MemberId;
import org.xueshi.testing.DatabaseTest;

/**
 * T10: it makes no difference whether a flush writes a line in the journal or everything to the tables, on random traces of
 * two nodes that take over from each other and are killed. {@code bin/prove journals} runs many; to replay one of them here:
 * {@code -Dnodes.seed=} the printed number.
 */
@DatabaseTest
class JournalsHoldWhatTablesWouldTests {

    private static final long SEED = 20261125;
    private static final int TRACES = 15;

    @Autowired
    DataSource source;

    @Test
    void onRandomTraces() {
        Long replay = Long.getLong("nodes.seed");
        assertThatCode(() -> JournalsProof.run(replay == null ? SEED : replay, replay == null ? TRACES : 1, source))
                .doesNotThrowAnyException();
        assertThat(new JdbcTemplate(source)
                        .queryForObject("select count(*) from personal_clock where journal is not null", Integer.class))
                .as("journals that nobody has spread")
                .isZero();
    }

    /** A session that ended on another node stays over, though this node was only writing another one when it read that. */
    @Test
    void whatAnotherNodeEndedStaysOver() {
        MemberId member = MemberId.next();
        ActivityId activity = new ActivityId("lecture-0");
        Node one = new Node(source);
        Node two = new Node(source);
        var first = new Player();
        var second = new Player();
        String ends = Node.at(0, () -> one.sessions.open(member, activity, Player.RULES))
                .token();
        String goesOn = Node.at(0, () -> one.sessions.open(member, activity, Player.RULES))
                .token();
        one.accept(10, ends, first.attends(10).pulse());
        one.accept(10, goesOn, second.attends(10).pulse());
        one.flush(11);
        two.accept(20, ends, first.attends(10).closing());
        two.flush(21);

        one.accept(30, goesOn, second.attends(20).pulse());
        one.bring(member);

        assertThat(one.accept(40, ends, first.attends(20).pulse()).open()).isFalse();
    }

    /** In two windows of one activity the last move says where one is, whichever window a minute's line names last. */
    @Test
    void theLastMoveSaysWhereOneIs() {
        MemberId member = MemberId.next();
        ActivityId activity = new ActivityId("lecture-0");
        Node node = new Node(source);
        var first = new Player();
        var second = new Player();
        String older = Node.at(0, () -> node.sessions.open(member, activity, Player.RULES))
                .token();
        String newer = Node.at(1, () -> node.sessions.open(member, activity, Player.RULES))
                .token();
        node.accept(10, older, first.attends(10).pulse());
        node.accept(10, newer, second.attends(9).pulse());
        node.flush(11);
        first.seeksTo(100);
        second.seeksTo(200);
        node.accept(20, newer, second.watches(10).pulse());
        node.accept(25, older, first.watches(15).pulse());
        node.flush(26);
        node.accept(30, newer, second.attends(10).pulse());
        node.flush(31);
        node.bring(member);

        assertThat(new JdbcTemplate(source)
                        .queryForObject(
                                "select position_ms from study_coverage where member_id = ?",
                                Long.class,
                                member.value()))
                .isEqualTo(115_000);
    }
}
