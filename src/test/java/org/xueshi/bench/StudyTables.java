package org.xueshi.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.xueshi.testing.EndedTables;

/** What an application that has ended left in its tables of study time. */
final class StudyTables {

    private static final String SESSIONS = """
            select s.token_hash, s.sequence_no,
                coalesce(sum(case when t.verdict = 'COUNTED' then t.end_ms - t.start_ms end), 0)
            from study_session s
                left join study_stretch t on t.member_id = s.member_id and t.session_id = s.id
            group by s.token_hash, s.sequence_no
            """;

    private final Map<String, Session> sessions = new HashMap<>();

    private record Session(long sequence, long countedSeconds) {}

    /** @param data the application's folder */
    StudyTables(Path data) throws SQLException {
        try (var database = EndedTables.open(data);
                var rows = database.createStatement().executeQuery(SESSIONS)) {
            while (rows.next()) {
                sessions.put(rows.getString(1), new Session(rows.getLong(2), rows.getLong(3) / 1000));
            }
        }
    }

    /** How many of the learners' last pulses, or of their seconds, are not there as they were acknowledged. */
    long missing(List<Learner> learners) {
        return learners.stream().filter(learner -> !isThere(learner)).count();
    }

    private boolean isThere(Learner learner) {
        Session kept = sessions.get(hash(learner.token()));
        return kept != null && kept.sequence() >= learner.taken() && kept.countedSeconds() >= learner.countedSeconds();
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
