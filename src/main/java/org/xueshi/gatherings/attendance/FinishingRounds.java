package org.xueshi.gatherings.attendance;

import java.time.Duration;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.gatherings.GatheringId;

/** Every few minutes, on one node: goes on with what a node that was killed had begun to enter and to credit. */
@Component
class FinishingRounds {

    private static final Logger LOG = LoggerFactory.getLogger(FinishingRounds.class);
    private static final long EVERY_MILLIS = 5 * 60_000;
    private static final int MOST = 50;

    /** Whoever decided an appeal so lately is adding it themselves. */
    private static final Duration AT_WORK = Duration.ofMinutes(2);

    private final SignedAttendances signed;
    private final StoredAppeals appeals;
    private final AttendanceFinish finishing;
    private final LockingTaskExecutor oneNode;
    private final ApplicationClock clock;

    FinishingRounds(
            SignedAttendances signed,
            StoredAppeals appeals,
            AttendanceFinish finishing,
            LockingTaskExecutor oneNode,
            ApplicationClock clock) {
        this.signed = signed;
        this.appeals = appeals;
        this.finishing = finishing;
        this.oneNode = oneNode;
        this.clock = clock;
    }

    @Scheduled(initialDelay = EVERY_MILLIS, fixedDelay = EVERY_MILLIS)
    void onOneNode() {
        oneNode.executeWithLock(
                (Runnable) this::round,
                new LockConfiguration(clock.instant(), "gathering-finishing", Duration.ofMinutes(30), Duration.ZERO));
    }

    void round() {
        signed.unfinished(clock.instant(), MOST).forEach(id -> goOn(id, () -> finishing.finish(id)));
        appeals.notAdded(clock.instant().minus(AT_WORK), MOST)
                .forEach(appeal -> goOn(appeal.session().gathering(), () -> finishing.grant(appeal)));
    }

    private static void goOn(GatheringId id, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException broken) {
            // One that can't be finished keeps no other from it.
            LOG.warn("gathering {} could not be finished", id.value(), broken);
        }
    }
}
