package org.xueshi.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.xueshi.testing.EndedTables;

/** What an application that has ended left in its tables of study time. */
final class StudyTables {

    private static final String SESSIONS = """
            select s.token_hash, s.sequence_no,
                coalesce(sum(case when t.verdict = 'COUNTED' then t.end_ms - t.start_ms end), 0),
                coalesce(sum(case when t.verdict = 'UNCONFIRMED' then t.end_ms - t.start_ms end), 0)
            from study_session s
                left join study_stretch t on t.member_id = s.member_id and t.session_id = s.id
            group by s.token_hash, s.sequence_no
            """;

    private final Map<String, Session> sessions = new HashMap<>();

    private record Session(long sequence, long countedMillis, long takenBackMillis) {}

    StudyTables(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(SESSIONS)) {
            while (rows.next()) {
                sessions.put(rows.getString(1), new Session(rows.getLong(2), rows.getLong(3), rows.getLong(4)));
            }
        }
    }

    /** @param data the application's folder, with the embedded database */
    static StudyTables in(Path data) throws SQLException {
        try (var database = EndedTables.open(data)) {
            return new StudyTables(database);
        }
    }

    /**
     * How many last pulses, or seconds, are not there as they were acknowledged. Seconds that a check which nobody answered
     * has taken back are there.
     */
    long missing(Collection<Acknowledged> told) {
        return told.stream().filter(one -> !isThere(one)).count();
    }

    private boolean isThere(Acknowledged told) {
        Session kept = sessions.get(hash(told.token()));
        return kept != null
                && kept.sequence() >= told.sequence()
                && (kept.countedMillis() + kept.takenBackMillis()) / 1000 >= told.countedSeconds();
    }

    /** From how many a presence check that was left unanswered took time back. */
    long takenBack(Collection<Acknowledged> told) {
        return told.stream()
                .filter(one -> {
                    Session kept = sessions.get(hash(one.token()));
                    return kept != null && kept.takenBackMillis() > 0;
                })
                .count();
    }

    /** As the tables know a token. */
    static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
