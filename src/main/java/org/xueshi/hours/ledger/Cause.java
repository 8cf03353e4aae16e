package org.xueshi.hours.ledger;

/**
 * Why an entry that amends the ledger was written (L1).
 *
 * @param of sequence of the entry that it takes back or replaces, in the same chain
 * @param reason in somebody's own words
 */
public record Cause(int of, String reason) {

    /** Longest reason, in characters. */
    public static final int REASON_LENGTH = 500;

    public Cause {
        if (of < 1 || reason.isBlank() || reason.length() > REASON_LENGTH) {
            throw new IllegalArgumentException("a cause names an entry and a reason of at most 500 characters");
        }
    }
}
