package org.xueshi.hours.ledger;

/** What an entry does. */
public enum Kind {
    POSTING,
    /** Takes a posting back, once. */
    REVERSAL
}
