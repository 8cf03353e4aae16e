package org.xueshi.common;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Has MySQL's driver send a batch in one message, otherwise it waits for the server after each row; and keep the statements
 * that it has taken apart, otherwise it does so each time.
 */
@Component
class MySqlBatches implements BeanPostProcessor {

    /** In characters; the longest statements that run often list a few dozen places. */
    private static final String LONGEST_KEPT = "2048";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool
                && pool.getJdbcUrl() != null
                && pool.getJdbcUrl().startsWith("jdbc:mysql:")) {
            pool.addDataSourceProperty("rewriteBatchedStatements", "true");
            pool.addDataSourceProperty("cachePrepStmts", "true");
            pool.addDataSourceProperty("prepStmtCacheSqlLimit", LONGEST_KEPT);
        }
        return bean;
    }
}
