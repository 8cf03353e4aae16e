package org.xueshi.hours.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The ceiling of what appending can reach: plain JDBC that inserts rows which are already sealed, and asks nothing. */
public final class PlainInserts {

    private static final String TABLE = "ledger_entry";

    private final Connection database;
    private final String insert;

    /** Into a table of that name with the ledger's columns; in transactions of the caller's. */
    public PlainInserts(Connection database, String table) {
        this.database = database;
        insert = EntryRow.INSERT.replace(TABLE, table);
    }

    /** All in batches as long as the ledger's. */
    public void add(List<Entry> entries) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(insert)) {
            int waiting = 0;
            for (Entry entry : entries) {
                Object[] values = EntryRow.values(entry);
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.addBatch();
                if (++waiting % LedgerRows.TOGETHER == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
