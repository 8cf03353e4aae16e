package org.xueshi.gatherings;

import java.time.Duration;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;

/** Each minute, on one node: those invited are told, and those who mean to come are reminded. */
@Component
class NoticeRounds {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeRounds.class);
    private static final long MINUTE_MILLIS = 60_000;

    /** So many portions of one round: a county of 25,000 is told in one minute. */
    private static final int MOST = 100;

    private final Telling telling;
    private final LockingTaskExecutor oneNode;
    private final ApplicationClock clock;

    NoticeRounds(Telling telling, LockingTaskExecutor oneNode, ApplicationClock clock) {
        this.telling = telling;
        this.oneNode = oneNode;
        this.clock = clock;
    }

    @Scheduled(initialDelay = MINUTE_MILLIS, fixedDelay = MINUTE_MILLIS)
    void onOneNode() {
        oneNode.executeWithLock(
                (Runnable) this::round,
                new LockConfiguration(clock.instant(), "gathering-notices", Duration.ofMinutes(10), Duration.ZERO));
    }

    void round() {
        for (int left = MOST; left > 0; left--) {
            var next = telling.invitationsToSend(Limit.of(1));
            if (next.isEmpty() || !tried(next.getFirst().gatheringId(), () -> telling.invite(next.getFirst()))) {
                break;
            }
        }
        telling.gatheringsToRemindOf(Limit.of(MOST)).forEach(id -> tried(id, () -> telling.remind(id)));
    }

    private static boolean tried(String id, Runnable action) {
        try {
            action.run();
            return true;
        } catch (RuntimeException broken) {
            // One that can't be told of keeps no other from it.
            LOG.warn("notices of gathering {} could not be sent", id, broken);
            return false;
        }
    }
}
