package org.xueshi.quiz.statistics;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.question.Question;
import org.xueshi.people.OrganisationId;

/** The table of marks by question. Everything is added up by the database; what is read is as long as the bank. */
@Repository
public class MarkRows {

    private static final String OF_TEST = """
            from quiz_mark where course = :course and item = :item and course_version = :version
            and branch_id in (:branches)
            """;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    MarkRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** A version of a test. */
    record Test(String course, int version, String item) {}

    /** A test that was taken, by so many. */
    record Taken(Test test, int attempts) {}

    /** Sums over all attempts that asked the question; x is its mark, y what the rest of the attempt earned. */
    record Sums(String question, long n, long answered, long x, long xx, long y, long yy, long xy) {}

    /** Sums of marks over the best and the worst; the two groups are equally large. */
    record Groups(String question, long size, long upper, long lower) {}

    /** How many chose exactly these options. */
    record Choices(String question, int chosen, long times) {}

    /** Adds the marks of an attempt in one batch, in the caller's transaction. */
    public void add(EnrolledItem item, String attempt, OrganisationId branch, List<Marked> marks, long now) {
        long earned = marks.stream().mapToLong(MarkRows::weighed).sum();
        long points = marks.stream().mapToLong(one -> one.question().points()).sum();
        jdbc.batchUpdate(
                "insert into quiz_mark (member_id, attempt_id, question, course, course_version, item, branch_id, mark,"
                        + " rest, total, answered, chosen, submitted_at) values (?,?,?,?,?,?,?,?,?,?,?,?,?)",
                marks.stream()
                        .map(one -> new Object[] {
                            item.member().value(),
                            attempt,
                            one.question().id(),
                            item.course().id().value(),
                            item.course().version(),
                            item.item().id(),
                            branch.value(),
                            one.mark(),
                            share(earned - weighed(one), points - one.question().points()),
                            share(earned, points),
                            one.answered(),
                            one.chosen(),
                            now
                        })
                        .toList());
    }

    private static long weighed(Marked one) {
        return (long) one.mark() * one.question().points();
    }

    /** Of an attempt with a single question there is no rest. */
    private static long share(long earned, long points) {
        return points == 0 ? 0 : Math.min(Question.FULL_MARK, earned / points);
    }

    List<Taken> taken(Collection<String> branches) {
        return client.sql("""
                        select course, course_version, item, count(distinct attempt_id) from quiz_mark
                        where branch_id in (:branches)
                        group by course, course_version, item order by course, item, course_version desc
                        """)
                .param("branches", branches)
                .query((row, number) ->
                        new Taken(new Test(row.getString(1), row.getInt(2), row.getString(3)), row.getInt(4)))
                .list();
    }

    int attempts(Test test, Collection<String> branches) {
        return of("select count(distinct attempt_id) " + OF_TEST, test, branches)
                .query(Integer.class)
                .single();
    }

    List<Sums> sums(Test test, Collection<String> branches) {
        return of(
                        "select question, count(*), sum(case when answered then 1 else 0 end), sum(mark), sum(mark * mark),"
                                + " sum(rest), sum(rest * rest), sum(mark * rest) " + OF_TEST + " group by question",
                        test,
                        branches)
                .query((row, number) -> new Sums(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8)))
                .list();
    }

    /** 27 % at either end tell two groups apart best: Kelley 1939. */
    List<Groups> groups(Test test, Collection<String> branches) {
        return of("""
                        select question, sum(case when low <= size then 1 else 0 end),
                            sum(case when high <= size then mark else 0 end),
                            sum(case when low <= size then mark else 0 end)
                        from (select question, mark, low, high, ceiling(n * 0.27) size
                            from (select question, mark,
                                row_number() over (partition by question order by total, attempt_id) low,
                                row_number() over (partition by question order by total desc, attempt_id desc) high,
                                count(*) over (partition by question) n
                        """ + OF_TEST + ") ranked) grouped group by question", test, branches)
                .query((row, number) -> new Groups(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .list();
    }

    List<Choices> choices(Test test, Collection<String> branches) {
        return of(
                        "select question, chosen, count(*) " + OF_TEST
                                + " and chosen is not null group by question, chosen",
                        test,
                        branches)
                .query((row, number) -> new Choices(row.getString(1), row.getInt(2), row.getLong(3)))
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, Test test, Collection<String> branches) {
        return client.sql(sql)
                .param("course", test.course)
                .param("item", test.item)
                .param("version", test.version)
                .param("branches", branches);
    }
}
