package org.xueshi.seminar.post;

import java.time.Duration;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.seminar.SeminarId;

/** Each minute, on one node: those who follow a seminar are told of what they have not read. */
@Component("seminarFollowerRounds")
class FollowerRounds {

    private static final Logger LOG = LoggerFactory.getLogger(FollowerRounds.class);
    private static final long MINUTE_MILLIS = 60_000;

    /** So many portions of one seminar's followers in one round. */
    private static final int MOST = 100;

    private final Followers followers;
    private final LockingTaskExecutor oneNode;
    private final ApplicationClock clock;

    FollowerRounds(Followers followers, LockingTaskExecutor oneNode, ApplicationClock clock) {
        this.followers = followers;
        this.oneNode = oneNode;
        this.clock = clock;
    }

    @Scheduled(initialDelay = MINUTE_MILLIS, fixedDelay = MINUTE_MILLIS)
    void onOneNode() {
        oneNode.executeWithLock(
                (Runnable) this::round,
                new LockConfiguration(clock.instant(), "seminar-followers", Duration.ofMinutes(10), Duration.ZERO));
    }

    void round() {
        for (SeminarId seminar : followers.waiting()) {
            try {
                boolean more = true;
                for (int portion = 0; more && portion < MOST; portion++) {
                    more = followers.tell(seminar);
                }
            } catch (RuntimeException broken) {
                // One that can't be told of keeps no other from it.
                LOG.warn("followers of {} could not be told", seminar, broken);
            }
        }
    }
}
