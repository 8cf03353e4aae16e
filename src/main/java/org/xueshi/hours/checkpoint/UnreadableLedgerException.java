package org.xueshi.hours.checkpoint;

/** The ledger could not be gone through to its end, so that nobody knows what a verification would have found. */
final class UnreadableLedgerException extends RuntimeException {
    UnreadableLedgerException(RuntimeException cause) {
        super("the ledger could not be gone through to its end", cause);
    }
}
