package org.xueshi.gatherings.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.attendance.Attended.Span;
import org.xueshi.people.MemberId;

/** The table of what was counter-signed, and of what has been credited. */
@Repository
class SignedAttendances {

    private static final String INSERT = """
            insert into gathering_attendance (member_id, gathering_id, number, spans, outcome, late_minutes,
                early_minutes, signed_by, signed_ms, entered)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, false)
            """;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    SignedAttendances(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    void add(List<SignedAttendance> signed) {
        jdbc.batchUpdate(
                INSERT,
                signed.stream()
                        .map(one -> new Object[] {
                            one.member().value(),
                            one.session().gathering().value(),
                            one.session().number(),
                            text(one.attended()),
                            one.outcome().name(),
                            one.lateMinutes(),
                            one.earlyMinutes(),
                            one.signedBy().value(),
                            one.signedAt().toEpochMilli()
                        })
                        .toList());
    }

    List<SignedAttendance> of(GatheringId gathering) {
        return client.sql("select * from gathering_attendance where gathering_id = ? order by number, member_id")
                .param(gathering.value())
                .query((row, number) -> signed(row))
                .list();
    }

    List<SignedAttendance> of(SessionKey session) {
        return client.sql("select * from gathering_attendance where gathering_id = ? and number = ? order by member_id")
                .param(session.gathering().value())
                .param(session.number())
                .query((row, number) -> signed(row))
                .list();
    }

    List<SignedAttendance> of(MemberId member, GatheringId gathering) {
        return client.sql("select * from gathering_attendance where member_id = ? and gathering_id = ? order by number")
                .param(member.value())
                .param(gathering.value())
                .query((row, number) -> signed(row))
                .list();
    }

    /** Gatherings of the occasion of which something is signed for the member, the first that began first. */
    List<GatheringId> ofOccasion(MemberId member, String occasion, int limit) {
        return client.sql("""
                        select g.id from gathering g
                        where g.occasion = ?
                            and exists (select 1 from gathering_attendance a
                                where a.member_id = ? and a.gathering_id = g.id)
                        order by g.starts_ms, g.id limit ?
                        """).param(occasion).param(member.value()).param(limit).query(String.class).list().stream()
                .map(GatheringId::new)
                .toList();
    }

    boolean isCredited(MemberId member, GatheringId gathering) {
        return client.sql("select count(*) from gathering_credit where member_id = ? and gathering_id = ?")
                        .param(member.value())
                        .param(gathering.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void enter(SignedAttendance signed) {
        client.sql("""
                        update gathering_attendance set entered = true
                        where member_id = ? and gathering_id = ? and number = ?
                        """)
                .param(signed.member().value())
                .param(signed.session().gathering().value())
                .param(signed.session().number())
                .update();
    }

    /** Announced gatherings that have something signed, and have ended. */
    List<GatheringId> unfinished(Instant now, int limit) {
        return client.sql("""
                        select g.id from gathering g
                        where g.state = 'ANNOUNCED' and g.ends_ms <= ?
                            and exists (select 1 from gathering_attendance a where a.gathering_id = g.id)
                        order by g.ends_ms limit ?
                        """).param(now.toEpochMilli()).param(limit).query(String.class).list().stream()
                .map(GatheringId::new)
                .toList();
    }

    /** Whose attendance of the gathering has been credited. */
    List<MemberId> credited(GatheringId gathering) {
        return client
                .sql("select member_id from gathering_credit where gathering_id = ?")
                .param(gathering.value())
                .query(String.class)
                .list()
                .stream()
                .map(MemberId::new)
                .toList();
    }

    void credit(MemberId member, GatheringId gathering, Instant now) {
        client.sql("insert into gathering_credit (member_id, gathering_id, credited_ms) values (?, ?, ?)")
                .param(member.value())
                .param(gathering.value())
                .param(now.toEpochMilli())
                .update();
    }

    private static String text(Attended attended) {
        return attended.spans().stream()
                .map(span -> span.from().toEpochMilli() + "-" + span.until().toEpochMilli())
                .collect(Collectors.joining(","));
    }

    private static Attended attended(String text) {
        return new Attended(
                text.isEmpty()
                        ? List.of()
                        : Stream.of(text.split(",", -1))
                                .map(SignedAttendances::span)
                                .toList(),
                List.of());
    }

    private static Span span(String text) {
        String[] parts = text.split("-", -1);
        return new Span(Instant.ofEpochMilli(Long.parseLong(parts[0])), Instant.ofEpochMilli(Long.parseLong(parts[1])));
    }

    private static SignedAttendance signed(ResultSet row) throws SQLException {
        return new SignedAttendance(
                new MemberId(row.getString("member_id")),
                new SessionKey(new GatheringId(row.getString("gathering_id")), row.getInt("number")),
                attended(row.getString("spans")),
                Outcome.valueOf(row.getString("outcome")),
                row.getInt("late_minutes"),
                row.getInt("early_minutes"),
                new MemberId(row.getString("signed_by")),
                Instant.ofEpochMilli(row.getLong("signed_ms")),
                row.getBoolean("entered"));
    }
}
