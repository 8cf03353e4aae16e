package org.xueshi.hours.checkpoint;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What only one node does at a time. */
@Configuration
class OneNode implements DisposableBean {

    /** No bean: it would become the scheduler of everything. */
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("lock-renewal").daemon().factory());

    /** Whoever holds a lock renews it while at work: of a node that died, it is free again soon. */
    @Bean
    LockingTaskExecutor ledgerLocks(JdbcTemplate jdbc) {
        var inTheDatabase = new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(jdbc)
                .usingDbTime()
                .build());
        return new DefaultLockingTaskExecutor(new KeepAliveLockProvider(inTheDatabase, renewal));
    }

    @Override
    public void destroy() {
        renewal.shutdownNow();
    }
}
