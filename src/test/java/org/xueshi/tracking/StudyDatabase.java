package org.xueshi.tracking;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A database in memory with the tables of study time, made by the same scripts as everybody's. For one thread. */
final class StudyDatabase implements AutoCloseable {

    private static final String[] SCRIPTS = {
        "V2026_11_23_30__tracking.sql", "V2026_11_24_30__presence.sql", "V2026_11_24_31__disputes.sql"
    };

    private final SingleConnectionDataSource source;

    StudyDatabase() {
        source = new SingleConnectionDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "sa",
                "",
                true);
        var populator = new ResourceDatabasePopulator();
        for (String script : SCRIPTS) {
            populator.addScript(new ClassPathResource("db/migration/tracking/" + script));
        }
        populator.execute(source);
    }

    DataSource source() {
        return source;
    }

    @Override
    public void close() {
        source.destroy();
    }
}
