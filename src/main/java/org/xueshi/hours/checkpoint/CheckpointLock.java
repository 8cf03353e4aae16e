package org.xueshi.hours.checkpoint;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockingTaskExecutor.TaskWithResult;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;

/**
 * Held by whoever makes a checkpoint, or changes the key that signs it: one at a time on all nodes, so that no checkpoint is
 * signed with a key that has just been handed over.
 */
@Component
class CheckpointLock {

    /** Renewed while the node is at work; when it has died, another may try after this time. */
    private static final Duration UNRENEWED = Duration.ofMinutes(2);

    private final LockingTaskExecutor oneNode;
    private final ApplicationClock clock;

    CheckpointLock(LockingTaskExecutor oneNode, ApplicationClock clock) {
        this.oneNode = oneNode;
        this.clock = clock;
    }

    /** What came of the work; nothing, and nothing done, if somebody else is at it. */
    <T> Optional<T> hold(Supplier<T> work) {
        try {
            var lock = new LockConfiguration(clock.instant(), "ledger-checkpoint", UNRENEWED, Duration.ZERO);
            TaskWithResult<T> task = work::get;
            return Optional.ofNullable(oneNode.executeWithLock(task, lock).getResult());
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
    }
}
