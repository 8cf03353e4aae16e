package org.xueshi.hours;

import java.time.Duration;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;

/** Once an hour, on one node: claims that nobody may decide on, or answer for, where they wait go on. */
@Component
class EveryHour {

    private static final Logger LOG = LoggerFactory.getLogger(EveryHour.class);

    private static final long HOUR_MILLIS = 60 * 60_000;

    private final PassingOn passingOn;
    private final LockingTaskExecutor oneNode;
    private final ApplicationClock clock;

    EveryHour(PassingOn passingOn, LockingTaskExecutor oneNode, ApplicationClock clock) {
        this.passingOn = passingOn;
        this.oneNode = oneNode;
        this.clock = clock;
    }

    @Scheduled(initialDelay = HOUR_MILLIS, fixedDelay = HOUR_MILLIS)
    void passOn() {
        oneNode.executeWithLock(
                (Runnable) this::pass,
                new LockConfiguration(clock.instant(), "claims-passed-on", Duration.ofMinutes(30), Duration.ZERO));
    }

    private void pass() {
        int moved = passingOn.run();
        if (moved > 0) {
            LOG.info("passed on {} claims that nobody could decide on where they waited", moved);
        }
    }
}
