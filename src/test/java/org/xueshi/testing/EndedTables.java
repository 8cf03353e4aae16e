package org.xueshi.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The embedded database that an application has left when it ended, with the settings that it had. */
public final class EndedTables {

    private EndedTables() {}

    /** @param data the application's folder */
    public static Connection open(Path data) throws SQLException {
        String url = "jdbc:h2:file:" + data.toAbsolutePath().resolve("db/xueshi")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0";
        return DriverManager.getConnection(url, "sa", "");
    }
}
