package org.xueshi.attention;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.xueshi.testing.EndedTables;

/** What an application that has ended has counted for each member since it started. */
final class Counted implements AutoCloseable {

    private static final String STRETCHES = """
            select t.start_ms, t.end_ms from study_stretch t
                join study_session s on s.member_id = t.member_id and s.id = t.session_id
                join people_member m on m.id = t.member_id
            where m.sign_in_name = ? and s.opened_ms >= ? and t.verdict = 'COUNTED'
            order by t.start_ms
            """;

    private static final String VERDICTS = """
            select t.verdict, sum(t.end_ms - t.start_ms) from study_stretch t
                join study_session s on s.member_id = t.member_id and s.id = t.session_id
                join people_member m on m.id = t.member_id
            where m.sign_in_name = ? and s.opened_ms >= ?
            group by t.verdict order by t.verdict
            """;

    private static final String FILM = """
            select c.met from study_coverage c join people_member m on m.id = c.member_id
            where m.sign_in_name = ? and c.part = 'film'
            """;

    private final Connection tables;
    private final long started;

    /**
     * @param data the application's folder
     * @param started since when, by the server's clock
     */
    Counted(Path data, long started) throws SQLException {
        this.tables = EndedTables.open(data);
        this.started = started;
    }

    /** Over all sessions of the member. Fails if a second was counted twice. */
    double seconds(String member) throws SQLException {
        long sum = 0;
        long end = 0;
        for (long[] stretch : read(STRETCHES, member, started)) {
            Reading.require(stretch[0] >= end, "time of " + member + " was counted twice");
            end = stretch[1];
            sum += stretch[1] - stretch[0];
        }
        return sum / 1000.0;
    }

    private List<long[]> read(String query, Object... parameters) throws SQLException {
        List<long[]> stretches = new ArrayList<>();
        try (var statement = prepared(query, parameters);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                stretches.add(new long[] {rows.getLong(1), rows.getLong(2)});
            }
        }
        return stretches;
    }

    /** All verdicts of the member's time, with their seconds. */
    String verdicts(String member) throws SQLException {
        List<String> all = new ArrayList<>();
        try (var statement = prepared(VERDICTS, member, started);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add("%s %.1f".formatted(rows.getString(1), rows.getLong(2) / 1000.0));
            }
        }
        return String.join(", ", all);
    }

    /** How much of the film the member has met, as {@code from-to,from-to} in the table. */
    double filmSeconds(String member) throws SQLException {
        double sum = 0;
        try (var statement = prepared(FILM, member);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String met = rows.getString(1);
                for (String range : met.isEmpty() ? new String[0] : met.split(",")) {
                    String[] bounds = range.split("-");
                    sum += (Long.parseLong(bounds[1]) - Long.parseLong(bounds[0])) / 1000.0;
                }
            }
        }
        return sum;
    }

    private PreparedStatement prepared(String query, Object... parameters) throws SQLException {
        PreparedStatement statement = tables.prepareStatement(query);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        tables.close();
    }
}
