package org.xueshi.hours.trouble;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Holds a thread at the commit it was sent to, so that somebody can end the process or the database exactly there. */
final class Points implements TransactionExecutionListener {

    /** On which side of a commit. */
    enum Side {
        BEFORE,
        AFTER
    }

    /** @param commit of the writing ones in the same piece of work, counted from 1 */
    record Stop(Side side, int commit) {}

    private static final ThreadLocal<Walk> WALK = new ThreadLocal<>();

    private final Runnable reached;
    private volatile CountDownLatch gate = new CountDownLatch(1);

    /** @param reached is told when a thread stands at its point */
    Points(Runnable reached) {
        this.reached = reached;
    }

    private static final class Walk {

        private final Stop stop;
        private int commits;

        private Walk(Stop stop) {
            this.stop = stop;
        }
    }

    /** Does the work on this thread and stops on the way; not at all if it has fewer commits. */
    <T> T stopping(Stop stop, Supplier<T> work) {
        WALK.set(new Walk(stop));
        try {
            return work.get();
        } finally {
            WALK.remove();
        }
    }

    /** Lets go whoever stands at a point. */
    void goOn() {
        CountDownLatch held = gate;
        gate = new CountDownLatch(1);
        held.countDown();
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        Walk walk = WALK.get();
        if (walk != null && !transaction.isReadOnly()) {
            walk.commits++;
            holdAt(walk, Side.BEFORE);
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, Throwable failure) {
        Walk walk = WALK.get();
        if (walk != null && failure == null && !transaction.isReadOnly()) {
            holdAt(walk, Side.AFTER);
        }
    }

    private void holdAt(Walk walk, Side side) {
        if (walk.stop.side() == side && walk.stop.commit() == walk.commits) {
            CountDownLatch held = gate;
            reached.run();
            try {
                held.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
