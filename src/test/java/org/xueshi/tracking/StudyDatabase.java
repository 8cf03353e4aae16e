package org.xueshi.tracking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A database in memory with the tables of study time, made by the same scripts as everybody's. For one thread. */
final class StudyDatabase implements AutoCloseable {

    private static final String SCRIPTS = "classpath:db/migration/tracking/V*.sql";

    private final SingleConnectionDataSource source;

    StudyDatabase() {
        source = new SingleConnectionDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "sa",
                "",
                true);
        new ResourceDatabasePopulator(scripts()).execute(source);
    }

    private static Resource[] scripts() {
        try {
            Resource[] scripts = new PathMatchingResourcePatternResolver().getResources(SCRIPTS);
            Arrays.sort(scripts, Comparator.comparing(Resource::getFilename));
            return scripts;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    DataSource source() {
        return source;
    }

    @Override
    public void close() {
        source.destroy();
    }
}
