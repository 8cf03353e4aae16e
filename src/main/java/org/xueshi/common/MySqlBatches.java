package org.xueshi.common;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Has MySQL's driver send a batch in one message: otherwise it waits for the server after each row. */
@Component
class MySqlBatches implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool
                && pool.getJdbcUrl() != null
                && pool.getJdbcUrl().startsWith("jdbc:mysql:")) {
            pool.addDataSourceProperty("rewriteBatchedStatements", "true");
        }
        return bean;
    }
}
