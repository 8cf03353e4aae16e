package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.common.Verdict;
import org.xueshi.people.MemberId;
import org.xueshi.testing.CountedStatements;
import org.xueshi.testing.DatabaseTest;

/** Sessions, nodes and tables together: T2 and T9 as written, T10's flush, stop, loss and takeover. */
@DatabaseTest
class StudyOnTheDatabaseTests {

    private static final ActivityId LECTURE = new ActivityId("course/lecture");
    private static final ActivityId OTHER = new ActivityId("Course/Lecture");

    @Autowired
    DataSource source;

    @Autowired
    Measurements measurements;

    @Autowired
    RegularFlush regular;

    @Autowired
    PlatformTransactionManager transactions;

    private final MemberId member = MemberId.next();
    private Node first;
    private Node second;

    @BeforeEach
    void twoNodes() {
        first = new Node(source);
        second = new Node(source);
    }

    private String open(Node node, ActivityId activity) {
        return open(0, node, activity);
    }

    private String open(double second, Node node, ActivityId activity) {
        return Node.at(second, () -> node.sessions.open(member, activity, Player.RULES))
                .token();
    }

    /** As anybody reads it: through a node that has heard nothing itself. */
    private void bring() {
        new Node(source).bring(member);
    }

    private Measurements.Measured measured(ActivityId activity) {
        bring();
        return measurements.of(member, activity, Player.RULES);
    }

    private String told() {
        bring();
        return toldByTheTables();
    }

    private String toldByTheTables() {
        List<Span> spans =
                measurements.between(member, Instant.EPOCH, Instant.ofEpochMilli(Long.MAX_VALUE / 2)).stream()
                        .map(s -> new Span(s.start().toEpochMilli(), s.end().toEpochMilli(), s.verdict()))
                        .toList();
        return Told.of(spans);
    }

    @Test
    void everyAcceptedPulseIsInTheTablesAfterTheFlush() {
        String token = open(first, LECTURE);
        Player player = new Player();
        for (int i = 1; i <= 5; i++) {
            first.accept(15 * i, token, player.watches(15).pulse());
            player.isAnswered();
        }
        Node.at(75, () -> {
            first.sessions.flush(member);
            return true;
        });
        assertThat(measured(LECTURE))
                .isEqualTo(new Measurements.Measured(
                        Map.of(Verdict.COUNTED, 75L),
                        Map.of(Player.VIDEO, 75_000.0 / 600_000, Player.PAGE, 0.0),
                        Map.of(Player.VIDEO, List.of(new Pulse.Range(0, 75_000)), Player.PAGE, List.of()),
                        75_000.0 / 720_000,
                        Map.of(Player.VIDEO, 75_000L),
                        List.of(new Span(Player.OPENED, Player.second(75), Verdict.COUNTED).stretch()),
                        Optional.of(MeasureRules.VERSION)));
    }

    @Test
    void twoSessionsOfOneNodeEarnOnce() {
        String one = open(first, LECTURE);
        String two = open(5, first, OTHER);
        Player player = new Player();
        Player other = new Player();
        first.accept(20, one, player.watches(20).pulse());
        first.accept(35, two, other.watches(30).pulse());
        first.accept(40, one, player.watches(20).pulse());
        first.flush(60);
        assertThat(measured(LECTURE).secondsByVerdict()).isEqualTo(Map.of(Verdict.COUNTED, 40L));
        assertThat(measured(OTHER).secondsByVerdict()).isEqualTo(Map.of(Verdict.ELSEWHERE, 30L));
    }

    @Test
    void twoNodesEarnOnceWhicheverWritesFirst() {
        String one = open(first, LECTURE);
        String two = open(second, OTHER);
        first.accept(30, one, new Player().watches(30).pulse());
        Player other = new Player();
        second.accept(40, two, other.watches(40).pulse());
        second.flush(60);
        first.flush(61);
        assertThat(measured(LECTURE).secondsByVerdict()).isEqualTo(Map.of(Verdict.ELSEWHERE, 30L));
        assertThat(measured(OTHER).secondsByVerdict()).isEqualTo(Map.of(Verdict.COUNTED, 40L));
        assertThat(first.accept(62, one, new Player().watches(1).pulse()).countedSeconds())
                .isZero();
    }

    @Test
    void aKilledNodeLosesAtMostWhatItHadNotWritten() {
        String token = open(first, LECTURE);
        Player player = new Player();
        first.accept(15, token, player.watches(15).pulse());
        first.flush(16);
        first.accept(30, token, player.isAnswered().watches(15).pulse());
        Node survivor = second;
        survivor.accept(45, token, player.isAnswered().watches(15).pulse());
        survivor.flush(60);
        assertThat(told()).isEqualTo("COUNTED 0-15, COUNTED 15-45");
        assertThat(measured(LECTURE).coverage()).isEqualTo(30_000.0 / 720_000);
    }

    @Test
    void aTakeoverAfterALongFlushIsSilentForThatTimeOnly() {
        String token = open(first, LECTURE);
        Player player = new Player();
        for (int i = 1; i <= 4; i++) {
            first.accept(15 * i, token, player.watches(15).pulse());
            player.isAnswered();
        }
        second.accept(75, token, player.watches(15).pulse());
        second.accept(90, token, player.isAnswered().watches(15).pulse());
        second.flush(91);
        assertThat(told()).isEqualTo("SILENT 0-75, COUNTED 75-90");
    }

    @Test
    void aTakeoverKeepsThePaceOfContent() {
        String token = open(first, LECTURE);
        Player player = new Player();
        first.accept(30, token, player.attends(2).watches(28).pulse());
        first.flush(31);
        first.accept(60, token, player.isAnswered().atRate(165).watches(30).pulse());
        first.flush(61);
        second.accept(90, token, player.isAnswered().atRate(157).watches(30).pulse());
        second.flush(91);
        assertThat(told()).isEqualTo("COUNTED 0-60, TOO_FAST 60-90");
    }

    @Test
    void aTakeoverKnowsWhatWasReportedBefore() {
        String token = open(first, LECTURE);
        Player player = new Player();
        first.accept(30, token, player.watches(20).idles(5).hides(5).pulse());
        first.flush(31);
        second.accept(45, token, player.idles(5).hides(10).pulse());
        second.flush(46);
        assertThat(told()).isEqualTo("COUNTED 0-20, IDLE 20-25, HIDDEN 25-30, IDLE 30-35, HIDDEN 35-45");
    }

    @Test
    void twoNodesThatHearTheSamePlayerExplainEachTimeOnce() {
        String token = open(first, LECTURE);
        Player player = new Player();
        for (int i = 1; i <= 8; i++) {
            Node node = i % 2 == 0 ? first : second;
            node.accept(10 * i, token, player.watches(10).pulse());
            player.isAnswered();
            if (i % 4 == 0) {
                first.flush(10 * i);
                second.flush(10 * i);
            }
        }
        assertThat(measured(LECTURE).secondsByVerdict()).isEqualTo(Map.of(Verdict.COUNTED, 80L));
        assertThat(measured(LECTURE).coverage()).isEqualTo(80_000.0 / 720_000);
    }

    @Test
    void whoReportedToAnotherNodeWasNotSilent() {
        String token = open(first, LECTURE);
        Player player = new Player();
        first.accept(15, token, player.watches(15).pulse());
        first.flush(16);
        second.accept(40, token, player.isAnswered().watches(25).pulse());
        second.flush(41);
        first.accept(70, token, player.isAnswered().watches(30).pulse());
        first.flush(71);
        assertThat(told()).isEqualTo("COUNTED 0-15, COUNTED 15-40, COUNTED 40-70");
    }

    @Test
    void aReplayOnAnotherNodeEarnsNothingTwice() {
        String token = open(first, LECTURE);
        Pulse pulse = new Player().watches(15).pulse();
        first.accept(15, token, pulse);
        first.flush(16);
        second.accept(30, token, pulse);
        second.flush(31);
        assertThat(told()).isEqualTo("COUNTED 0-15");
    }

    @Test
    void closingWritesEverythingAndEndsTheSession() {
        String token = open(first, LECTURE);
        Player player = new Player();
        first.accept(15, token, player.watches(15).pulse());
        Node.at(40, () -> {
            first.sessions.close(token);
            return true;
        });
        assertThat(told()).isEqualTo("COUNTED 0-15");
        assertThat(second.accept(41, token, player.watches(15).pulse()).open()).isFalse();
        assertThat(second.accept(42, token, player.pulse()).countedSeconds()).isEqualTo(15);
    }

    @Test
    void stoppingWritesEverythingAfterTheWebServerStopped() {
        String token = open(first, LECTURE);
        first.accept(15, token, new Player().watches(15).pulse());
        RegularFlush stopping = new RegularFlush(first.sessions);
        Node.at(16, () -> {
            stopping.stop();
            return true;
        });
        assertThat(told()).isEqualTo("COUNTED 0-15");
        assertThat(stopping.getPhase()).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
        assertThat(regular.isRunning()).isTrue();
    }

    @Test
    void aSessionThatHasGoneFromTheTablesKeepsNobodyFromBeingWritten() {
        String gone = open(first, OTHER);
        first.accept(15, gone, new Player().watches(15).pulse());
        new JdbcTemplate(source).update("delete from study_session");
        String token = open(20, first, LECTURE);
        first.accept(35, token, new Player().watches(15).pulse());
        first.flush(36);
        assertThat(told()).isEqualTo("COUNTED 20-35");
        assertThat(first.sessions.inMemory()).isOne();
    }

    @Test
    void theTokenItselfIsNotInTheTables() {
        String token = open(first, LECTURE);
        var hashes = new JdbcTemplate(source)
                .queryForList("select token_hash from study_session where member_id = ?", String.class, member.value());
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        assertThat(hashes).containsExactly(Tokens.hash(token));
    }

    @Test
    void aSessionUnheardForHalfADayIsOver() {
        String token = open(first, LECTURE);
        double later = 12 * 3600 + 1;
        assertThat(first.accept(later, token, new Player().watches(15).pulse()).open())
                .isFalse();
        first.flush(later);
        assertThat(told()).isEmpty();
    }

    @Test
    void silentSessionsLeaveTheMemoryAndReturn() {
        String token = open(first, LECTURE);
        Player player = new Player();
        first.accept(15, token, player.watches(15).pulse());
        first.flush(70);
        assertThat(first.sessions.inMemory()).isZero();
        first.accept(100, token, player.isAnswered().watches(85).pulse());
        first.accept(115, token, player.isAnswered().watches(15).pulse());
        first.flush(116);
        assertThat(told()).isEqualTo("COUNTED 0-15, SILENT 15-100, COUNTED 100-115");
    }

    @Test
    void oneRowPerSessionAndMinute() {
        CountedStatements counted = new CountedStatements();
        Node node = new Node(counted.around(source));
        String token = open(node, LECTURE);
        Player player = new Player();
        studyAMinute(node, token, player, 0);
        counted.writtenRows().clear();
        for (int minute = 1; minute < 6; minute++) {
            studyAMinute(node, token, player, minute);
        }
        assertThat(counted.writtenRows()).hasSize(5).allMatch(sql -> sql.contains("personal_clock"));
        counted.writtenRows().clear();
        node.bring(member);
        assertThat(counted.writtenRows()).hasSize(4);
        assertThat(told()).isEqualTo("COUNTED 0-360");
        assertThat(measured(LECTURE).coverage()).isEqualTo(360_000.0 / 720_000);
    }

    @Test
    void whatOneNodeHasNotedIsReadThroughAnother() {
        String token = open(first, LECTURE);
        Player player = new Player();
        studyAMinute(first, token, player, 0);
        studyAMinute(first, token, player, 1);
        assertThat(told()).isEqualTo("COUNTED 0-120");
        studyAMinute(first, token, player, 2);
        assertThat(told()).isEqualTo("COUNTED 0-180");
        assertThat(measured(LECTURE).coverage()).isEqualTo(180_000.0 / 720_000);
    }

    @Test
    void aNodeSpreadsAfterItsStartWhatKilledOnesHaveLeft() {
        String token = open(first, LECTURE);
        Player player = new Player();
        studyAMinute(first, token, player, 0);
        studyAMinute(first, token, player, 1);
        second.sessions.recover();
        assertThat(toldByTheTables()).isEqualTo("COUNTED 0-120");
    }

    private static void studyAMinute(Node node, String token, Player player, int minute) {
        for (int pulse = 1; pulse <= 4; pulse++) {
            node.accept(60 * minute + 15 * pulse, token, player.watches(15).pulse());
            player.isAnswered();
        }
        node.flush(60 * minute + 60);
        node.flush(60 * minute + 61);
    }

    @Test
    void manyMembersAreWrittenWithFewStatements() {
        CountedStatements counted = new CountedStatements();
        Node node = new Node(counted.around(source));
        for (int i = 0; i < 300; i++) {
            MemberId somebody = MemberId.next();
            String token = Node.at(0, () -> node.sessions.open(somebody, LECTURE, Player.RULES))
                    .token();
            node.accept(15, token, new Player().watches(15).pulse());
        }
        counted.statements().clear();
        node.flush(20);
        assertThat(counted.writtenRows().stream().filter(sql -> sql.contains("study_stretch")))
                .hasSize(300);
        assertThat(counted.statements()).hasSizeLessThanOrEqualTo(8 * LiveSessions.STRIPES);
    }

    @Test
    void readingTakesThreeStatements() {
        CountedStatements counted = new CountedStatements();
        var jdbc = new JdbcTemplate(counted.around(source));
        new Measurements(new Stretches(jdbc), new Coverages(jdbc), new StoredSessions(jdbc))
                .of(member, LECTURE, Player.RULES);
        assertThat(counted.statements()).hasSize(3);
    }

    @Test
    void flushingInsideATransactionIsRefused() {
        var transaction = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> transaction.executeWithoutResult(s -> first.sessions.flush(member)))
                .isInstanceOf(IllegalStateException.class);
    }
}
