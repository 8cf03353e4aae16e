package org.xueshi.quiz;

import java.time.Duration;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.common.ApplicationClock;
import org.xueshi.courses.EnrolledItems;
import org.xueshi.people.MemberId;
import org.xueshi.tracking.ActivityId;

/** Once an hour, on one node: closes attempts whose time is over and that nobody has looked at since. */
@Component
class OverdueAttempts {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueAttempts.class);

    private static final long HOUR_MILLIS = 60 * 60_000;

    /** More in one hour would be an examination of a whole county; the rest is closed in the next. */
    private static final int MOST = 5_000;

    private final AttemptRows attempts;
    private final EnrolledItems items;
    private final Closing closing;
    private final LockingTaskExecutor oneNode;
    private final TransactionTemplate transaction;
    private final ApplicationClock clock;

    OverdueAttempts(
            AttemptRows attempts,
            EnrolledItems items,
            Closing closing,
            LockingTaskExecutor oneNode,
            TransactionTemplate transaction,
            ApplicationClock clock) {
        this.attempts = attempts;
        this.items = items;
        this.closing = closing;
        this.oneNode = oneNode;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = HOUR_MILLIS, fixedDelay = HOUR_MILLIS)
    void close() {
        oneNode.executeWithLock(
                (Runnable) this::all,
                new LockConfiguration(clock.instant(), "overdue-attempts", Duration.ofMinutes(30), Duration.ZERO));
    }

    private void all() {
        long before = clock.millis() - QuizRules.GRACE.toMillis();
        for (AttemptRow.Key key : attempts.overdue(before, Limit.of(MOST))) {
            try {
                transaction.executeWithoutResult(status -> one(key));
            } catch (OptimisticLockingFailureException closedMeanwhile) {
                LOG.debug("attempt {} was closed by somebody who looked at it", key.id());
            } catch (RuntimeException broken) {
                // One that can't be marked keeps no other from being closed.
                LOG.warn("attempt {} could not be closed", key.id(), broken);
            }
        }
    }

    private void one(AttemptRow.Key key) {
        attempts.findById(key)
                .filter(row -> row.submittedAt == null && row.isOver(clock.millis()))
                .ifPresent(row -> items.of(new MemberId(key.memberId()), new ActivityId(row.activity))
                        .ifPresent(item -> closing.expire(row, item)));
    }
}
