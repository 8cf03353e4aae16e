package org.xueshi.hours;

/** What can happen to a claim. */
public enum ClaimStep {
    RAISED,
    RETURNED,
    ANSWERED,
    APPROVED,
    WITHDRAWN,
    /** The member objected to a stretch that did not count. */
    DISPUTED
}
