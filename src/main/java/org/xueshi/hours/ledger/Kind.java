package org.xueshi.hours.ledger;

/** What an entry does. */
public enum Kind {
    POSTING,
    /** Takes an entry back, once. */
    REVERSAL,
    /** Says again, and rightly, what a reversal has taken back. */
    CORRECTION
}
