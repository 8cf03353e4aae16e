package org.xueshi.hours.ledger;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work that others may do at the same moment: whoever loses, by a duplicate key, a deadlock or an outdated version,
 * reads again in a fresh transaction. The work therefore decides from what it reads, and has no other effect.
 */
@Component
public class FreshTransactions {

    /** In each round one wins at least, so as many as may meet at one chain through all nodes' connections. */
    private static final int MOST_ATTEMPTS = 60;

    private static final long LONGEST_PAUSE_NANOS = 40_000_000;

    private final TransactionTemplate transactions;

    FreshTransactions(PlatformTransactionManager manager) {
        transactions = new TransactionTemplate(manager);
    }

    /** The work's answer; its refusals pass through. Gives up with the last failure when nothing helped. */
    public <T> T run(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a second attempt would read this transaction's outdated rows");
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (ConcurrencyFailureException | DataIntegrityViolationException lost) {
                giveUpAfter(attempt, lost);
            }
        }
    }

    private <T> T once(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    private static void giveUpAfter(int attempt, DataAccessException lost) {
        if (attempt == MOST_ATTEMPTS) {
            throw lost;
        }
        long pause = Math.min(LONGEST_PAUSE_NANOS, 1_000_000L * attempt);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(pause) + 1);
    }
}
