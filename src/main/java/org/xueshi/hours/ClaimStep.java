package org.xueshi.hours;

/** What can happen to a claim. */
public enum ClaimStep {
    RAISED,
    RETURNED,
    ANSWERED,
    APPROVED,
    WITHDRAWN,
    /** The member objected to a stretch that did not count. */
    DISPUTED,
    /** The member laid words or documents beside the evidence. */
    EVIDENCE_ADDED,
    /** The member told a declaration differently. */
    AMENDED,
    /** The member asked the organisation above. */
    APPEALED,
    /** Nobody where it waited may decide on it any more; it went to whoever does. */
    PASSED_ON,
    /** After an appeal, for good. */
    REFUSED,
    /** Credited at once by the policy's rule; nobody decided. */
    POSTED_BY_RULE,
    /** By chance, for a leader to look at. */
    DRAWN,
    /** A leader looked and left it as it was. */
    CONFIRMED,
    /** The posting was taken back by another entry. */
    REVERSED,
    /** The posting was taken back, and said rightly by another entry. */
    CORRECTED,
    /** An objection was right; a correction was claimed. */
    UPHELD,
    /** An objection was not followed. */
    OVERRULED
}
