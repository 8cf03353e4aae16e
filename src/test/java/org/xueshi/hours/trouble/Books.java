package org.xueshi.hours.trouble;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What stands in the database, read past the application. */
final class Books {

    private final String url;

    Books(String url) {
        this.url = url;
    }

    /** How often the ledger has a claim's hours, and whether the claim says that it has. */
    record Posted(int entries, boolean said) {}

    /** Every claim, by id. */
    Map<String, Posted> claims() {
        return read("""
                select c.id, count(e.seq), c.state = 'POSTED'
                  from claim c left join ledger_entry e on e.claim_id = c.id
                 group by c.id, c.state
                """);
    }

    /** Claims with more than one entry, or with one that they don't know of, or without one that they do. */
    Set<String> contradictions() {
        var wrong = new TreeSet<String>();
        claims().forEach((claim, posted) -> {
            if (posted.entries() != (posted.said() ? 1 : 0)) {
                wrong.add(claim + " " + posted);
            }
        });
        return wrong;
    }

    private Map<String, Posted> read(String sql) {
        var all = new HashMap<String, Posted>();
        try (Connection connection = DriverManager.getConnection(url, "root", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.put(rows.getString(1), new Posted(rows.getInt(2), rows.getBoolean(3)));
            }
            return all;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Gives back what a node held that is dead, as the passing of its time would. */
    void releaseLocks() {
        try (Connection connection = DriverManager.getConnection(url, "root", "");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update shedlock set lock_until = utc_timestamp(3) - interval 1 second");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
