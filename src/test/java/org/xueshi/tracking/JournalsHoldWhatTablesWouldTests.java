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
        one.flush(31);

        assertThat(one.accept(40, ends, first.attends(20).pulse()).open()).isFalse();
    }
}
