package org.xueshi.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** The ceiling of a flush: as many rows as large, updated by plain JDBC in transactions as large, on the same database. */
final class RawRows {

    private static final int TOGETHER = 100;
    private static final int ROUNDS = 3;
    private static final String LINE = "x".repeat(600);

    private RawRows() {}

    /** Milliseconds for so many rows, the median of some rounds. */
    static double millis(Connection database, int rows) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("create table bench_rows (member_id varchar(36) not null, version bigint not null,"
                    + " journal varchar(8000), primary key (member_id))");
        }
        write(database, rows, "insert into bench_rows (version, journal, member_id) values (?, ?, ?)");
        double[] taken = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long began = System.nanoTime();
            write(database, rows, "update bench_rows set version = ?, journal = ? where member_id = ?");
            taken[i] = (System.nanoTime() - began) / 1e6;
        }
        try (var statement = database.createStatement()) {
            statement.execute("drop table bench_rows");
        }
        java.util.Arrays.sort(taken);
        return taken[ROUNDS / 2];
    }

    private static void write(Connection database, int rows, String sql) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < rows; i++) {
                statement.setLong(1, i);
                statement.setString(2, LINE);
                statement.setString(3, "member-%029d".formatted(i));
                statement.addBatch();
                if (i % TOGETHER == TOGETHER - 1) {
                    statement.executeBatch();
                    database.commit();
                }
            }
        }
        database.setAutoCommit(true);
    }
}
