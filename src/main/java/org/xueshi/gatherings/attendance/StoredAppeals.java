package org.xueshi.gatherings.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.attendance.Attended.Span;
import org.xueshi.people.MemberId;

/** The table of appeals: one for each member and session. */
@Repository
class StoredAppeals {

    private final JdbcClient client;

    StoredAppeals(JdbcTemplate jdbc) {
        client = JdbcClient.create(jdbc);
    }

    /** Keeps it; false if there was one. */
    boolean add(MemberId member, SessionKey session, String words, Instant now) {
        try {
            client.sql("""
                            insert into gathering_appeal (member_id, gathering_id, number, words, raised_ms)
                            values (?, ?, ?, ?, ?)
                            """)
                    .param(member.value())
                    .param(session.gathering().value())
                    .param(session.number())
                    .param(words)
                    .param(now.toEpochMilli())
                    .update();
            return true;
        } catch (DuplicateKeyException before) {
            return false;
        }
    }

    /** Decides it; false if somebody has, or there is none. */
    boolean decide(
            MemberId member, SessionKey session, @Nullable Span granted, String answer, MemberId by, Instant now) {
        return client.sql("""
                        update gathering_appeal set upheld = ?, from_ms = ?, until_ms = ?, answer = ?, decided_by = ?,
                            decided_ms = ?
                        where member_id = ? and gathering_id = ? and number = ? and upheld is null
                        """)
                        .param(granted != null)
                        .param(granted == null ? null : granted.from().toEpochMilli())
                        .param(granted == null ? null : granted.until().toEpochMilli())
                        .param(answer)
                        .param(by.value())
                        .param(now.toEpochMilli())
                        .param(member.value())
                        .param(session.gathering().value())
                        .param(session.number())
                        .update()
                > 0;
    }

    /** What was granted has entered the clock and been claimed. */
    void added(Appeal appeal, Instant now) {
        client.sql("update gathering_appeal set added_ms = ? where member_id = ? and gathering_id = ? and number = ?")
                .param(now.toEpochMilli())
                .param(appeal.member().value())
                .param(appeal.session().gathering().value())
                .param(appeal.session().number())
                .update();
    }

    /** Granted before that moment, and not yet added. */
    List<Appeal> notAdded(Instant before, int limit) {
        return client.sql("""
                        select * from gathering_appeal where upheld and added_ms is null and decided_ms < ?
                        order by decided_ms limit ?
                        """)
                .param(before.toEpochMilli())
                .param(limit)
                .query((row, number) -> appeal(row))
                .list();
    }

    Optional<Appeal> of(MemberId member, SessionKey session) {
        return client.sql("select * from gathering_appeal where member_id = ? and gathering_id = ? and number = ?")
                .param(member.value())
                .param(session.gathering().value())
                .param(session.number())
                .query((row, number) -> appeal(row))
                .optional();
    }

    List<Appeal> of(MemberId member, GatheringId gathering) {
        return client.sql("select * from gathering_appeal where member_id = ? and gathering_id = ?")
                .param(member.value())
                .param(gathering.value())
                .query((row, number) -> appeal(row))
                .list();
    }

    List<Appeal> of(SessionKey session) {
        return client.sql("select * from gathering_appeal where gathering_id = ? and number = ?")
                .param(session.gathering().value())
                .param(session.number())
                .query((row, number) -> appeal(row))
                .list();
    }

    private static Appeal appeal(ResultSet row) throws SQLException {
        boolean yes = row.getBoolean("upheld");
        @Nullable Boolean upheld = row.wasNull() ? null : yes;
        @Nullable Long from = row.getObject("from_ms", Long.class);
        @Nullable Long until = row.getObject("until_ms", Long.class);
        @Nullable String by = row.getString("decided_by");
        return new Appeal(
                new MemberId(row.getString("member_id")),
                new SessionKey(new GatheringId(row.getString("gathering_id")), row.getInt("number")),
                row.getString("words"),
                Instant.ofEpochMilli(row.getLong("raised_ms")),
                upheld,
                from == null || until == null
                        ? null
                        : new Span(Instant.ofEpochMilli(from), Instant.ofEpochMilli(until)),
                row.getString("answer"),
                by == null ? null : new MemberId(by));
    }
}
