package org.xueshi.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The ceiling of keeping an act: the rows that people's attempts have come to, each written again by plain JDBC. */
final class SameRows {

    private static final int ROUNDS = 5;

    private final Connection database;
    private final String table;
    private final List<String> columns;

    /** @param columns that an act writes */
    SameRows(Connection database, String table, List<String> columns) {
        this.database = database;
        this.table = table;
        this.columns = columns;
    }

    private record Row(String member, String id, List<String> values) {}

    /** Some rounds through the rows of all who have an attempt, one after the other, each a transaction. */
    Timings write() throws SQLException {
        List<Row> rows = rows();
        var taken = new Timings.Growing();
        long began = System.nanoTime();
        String set = String.join(" = ?, ", columns) + " = ?, lock_version = lock_version + 1";
        try (var update =
                database.prepareStatement("update " + table + " set " + set + " where member_id = ? and id = ?")) {
            for (int round = 0; round < ROUNDS; round++) {
                for (Row row : rows) {
                    long from = System.nanoTime();
                    for (int i = 0; i < columns.size(); i++) {
                        update.setString(i + 1, row.values().get(i));
                    }
                    update.setString(columns.size() + 1, row.member());
                    update.setString(columns.size() + 2, row.id());
                    update.executeUpdate();
                    taken.add(System.nanoTime() - from);
                }
            }
        }
        return Timings.of(List.of(taken), 0, "", Duration.ofNanos(System.nanoTime() - began));
    }

    private List<Row> rows() throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (var select = database.createStatement();
                var found =
                        select.executeQuery("select member_id, id, " + String.join(", ", columns) + " from " + table)) {
            while (found.next()) {
                List<String> values = new ArrayList<>();
                for (String column : columns) {
                    values.add(found.getString(column));
                }
                rows.add(new Row(found.getString("member_id"), found.getString("id"), values));
            }
        }
        return rows;
    }
}
