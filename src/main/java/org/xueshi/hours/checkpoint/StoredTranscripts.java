package org.xueshi.hours.checkpoint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.people.MemberId;

/** Rows of transcripts: that they were issued, and whether they were revoked. */
@Component
class StoredTranscripts {

    private static final String ROWS = "select t.id, t.member_id, t.scope, t.checkpoint_number, t.issued_at_ms,"
            + " t.revoked_at_ms, t.reason, t.issued_by, (select min(n.issued_at_ms) from transcript n"
            + " where n.member_id = t.member_id and n.scope = t.scope and n.issued_at_ms > t.issued_at_ms)"
            + " from transcript t where ";

    private final JdbcTemplate jdbc;

    StoredTranscripts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A row with what is not for everybody. */
    record Row(TranscriptLine line, MemberId issuedBy) {}

    void add(IssuedTranscript issued, MemberId member, int checkpoint, Instant at, MemberId by) {
        jdbc.update(
                "insert into transcript (id, member_id, scope, digest, checkpoint_number, issued_at_ms, issued_by)"
                        + " values (?,?,?,?,?,?,?)",
                issued.id(),
                member.value(),
                issued.scope().toString(),
                Sha256.of(issued.file()).bytes(),
                checkpoint,
                at.toEpochMilli(),
                by.value());
    }

    Optional<Row> byId(String id) {
        return jdbc.query(ROWS + "t.id = ?", StoredTranscripts::read, id).stream()
                .findFirst();
    }

    /** Newest first, one page. */
    List<TranscriptLine> of(MemberId member, int offset, int limit) {
        return jdbc
                .query(
                        ROWS + "t.member_id = ? order by t.issued_at_ms desc, t.id desc limit ? offset ?",
                        StoredTranscripts::read,
                        member.value(),
                        limit,
                        offset)
                .stream()
                .map(Row::line)
                .toList();
    }

    /** False if it is revoked already. */
    boolean revoke(String id, Instant at, MemberId by, String reason) {
        return jdbc.update(
                        "update transcript set revoked_at_ms = ?, revoked_by = ?, reason = ?"
                                + " where id = ? and revoked_at_ms is null",
                        at.toEpochMilli(),
                        by.value(),
                        reason,
                        id)
                == 1;
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        var line = new TranscriptLine(
                row.getString(1),
                new MemberId(row.getString(2)),
                TranscriptScope.read(row.getString(3)),
                row.getInt(4),
                Instant.ofEpochMilli(row.getLong(5)),
                moment(row.getObject(9, Long.class)),
                moment(row.getObject(6, Long.class)),
                row.getString(7));
        return new Row(line, new MemberId(row.getString(8)));
    }

    private static @Nullable Instant moment(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
