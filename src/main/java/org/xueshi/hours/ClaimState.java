package org.xueshi.hours;

/** Where a claim is. POSTED and VOIDED are final (C2). */
public enum ClaimState {
    /** Waits for a leader. */
    PENDING,
    /** Sent back with a reason; waits for the member. */
    RETURNED,
    POSTED,
    VOIDED
}
