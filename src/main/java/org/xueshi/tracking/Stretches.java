package org.xueshi.tracking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xueshi.common.Verdict;
import org.xueshi.people.MemberId;

/** The table of stretches: a row per run of one verdict in a session, at most {@link Span#LONGEST_MILLIS} long. */
@Repository
class Stretches {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    Stretches(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** A row of the table. */
    record Row(String member, String session, Span span) {}

    /** The counted rows of these members that end after the time. */
    List<Row> counted(Collection<String> members, long from) {
        return client.sql("""
                        select member_id, session_id, start_ms, end_ms, verdict from study_stretch
                        where member_id in (:members) and start_ms > :earliest and end_ms > :from and verdict = 'COUNTED'
                        """)
                .param("members", members)
                .param("earliest", from - Span.LONGEST_MILLIS)
                .param("from", from)
                .query((row, number) -> new Row(row.getString(1), row.getString(2), span(row)))
                .list();
    }

    /** What a session counted in all. */
    record Counted(String member, long opened, long millis) {}

    /** The sessions of these members that were opened since then and counted something. */
    List<Counted> countedOpenedSince(Collection<String> members, long from) {
        return client.sql("""
                        select s.member_id, s.opened_ms, sum(t.end_ms - t.start_ms) from study_session s
                        join study_stretch t on t.member_id = s.member_id and t.session_id = s.id
                        where s.member_id in (:members) and s.opened_ms >= :from and t.start_ms >= :from
                            and t.verdict = 'COUNTED'
                        group by s.member_id, s.id, s.opened_ms
                        """)
                .param("members", members)
                .param("from", from)
                .query((row, number) -> new Counted(row.getString(1), row.getLong(2), row.getLong(3)))
                .list();
    }

    /** What the session has counted. */
    long countedMillis(StoredSession session) {
        return client.sql("""
                        select coalesce(sum(end_ms - start_ms), 0) from study_stretch
                        where member_id = ? and start_ms >= ? and session_id = ? and verdict = 'COUNTED'
                        """)
                .param(session.member().value())
                .param(session.opened())
                .param(session.id())
                .query(Long.class)
                .single();
    }

    /** What the member's players counted after that time. */
    long pulsedMillis(MemberId member, long since) {
        return client.sql("""
                        select coalesce(sum(t.end_ms - greatest(t.start_ms, ?)), 0) from study_stretch t
                        join study_session s on s.member_id = t.member_id and s.id = t.session_id
                        where t.member_id = ? and t.end_ms > ? and t.start_ms > ? and t.verdict = 'COUNTED'
                            and s.sequence_no > 0
                        """)
                .param(since)
                .param(member.value())
                .param(since)
                .param(since - Span.LONGEST_MILLIS)
                .query(Long.class)
                .single();
    }

    /** Every stretch of the member's sessions of the activity, oldest first. */
    List<Span> of(MemberId member, ActivityId activity) {
        return client.sql("""
                        select t.start_ms, t.end_ms, t.verdict from study_stretch t
                        join study_session s on s.member_id = t.member_id and s.id = t.session_id
                        where t.member_id = ? and s.activity = ? order by t.start_ms, t.session_id
                        """)
                .param(member.value())
                .param(activity.value())
                .query((row, number) -> span(row))
                .list();
    }

    /** The stretches of these sessions of the member, none of which was opened before that time, oldest first. */
    Map<String, List<Span>> ofSessions(MemberId member, Collection<String> sessions, long opened) {
        Map<String, List<Span>> spans = new HashMap<>();
        if (!sessions.isEmpty()) {
            client.sql("""
                            select session_id, start_ms, end_ms, verdict from study_stretch
                            where member_id = :member and start_ms >= :opened and session_id in (:sessions)
                            order by start_ms
                            """)
                    .param("member", member.value())
                    .param("opened", opened)
                    .param("sessions", sessions)
                    .query(row -> {
                        spans.computeIfAbsent(row.getString(1), session -> new ArrayList<>())
                                .add(span(row));
                    });
        }
        return spans;
    }

    /** The member's stretches that touch the time, oldest first. */
    List<Span> between(MemberId member, long from, long to) {
        return client.sql("""
                        select start_ms, end_ms, verdict from study_stretch
                        where member_id = ? and start_ms > ? and start_ms < ? and end_ms > ?
                        order by start_ms, session_id
                        """)
                .param(member.value())
                .param(from - Span.LONGEST_MILLIS)
                .param(to)
                .param(from)
                .query((row, number) -> span(row))
                .list();
    }

    /** Adds the rows; one that is there already gets the new end, and the verdict that a missed check left of it. */
    void put(List<Row> rows) {
        jdbc.batchUpdate(
                """
                insert into study_stretch (member_id, start_ms, session_id, end_ms, verdict) values (?, ?, ?, ?, ?)
                on duplicate key update end_ms = values(end_ms), verdict = values(verdict)
                """,
                rows.stream()
                        .map(row -> new Object[] {
                            row.member,
                            row.span.start(),
                            row.session,
                            row.span.end(),
                            row.span.verdict().name()
                        })
                        .toList());
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(row.getLong("start_ms"), row.getLong("end_ms"), Verdict.valueOf(row.getString("verdict")));
    }
}
