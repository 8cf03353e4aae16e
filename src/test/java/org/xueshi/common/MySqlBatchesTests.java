package org.xueshi.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

/** Only MySQL's driver knows the setting; the embedded database refuses what it doesn't know. */
class MySqlBatchesTests {

    private static HikariDataSource prepared(String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        new MySqlBatches().postProcessBeforeInitialization(pool, "dataSource");
        return pool;
    }

    @Test
    void mySqlIsSentABatchInOneMessage() {
        try (var pool = prepared("jdbc:mysql://127.0.0.1:3306/xueshi")) {
            assertThat(pool.getDataSourceProperties()).containsEntry("rewriteBatchedStatements", "true");
        }
    }

    @Test
    void theEmbeddedDatabaseIsLeftAsItIs() {
        try (var pool = prepared("jdbc:h2:file:./data/db/xueshi")) {
            assertThat(pool.getDataSourceProperties()).isEmpty();
        }
    }
}
