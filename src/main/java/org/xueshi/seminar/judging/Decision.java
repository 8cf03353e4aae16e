package org.xueshi.seminar.judging;

/** What was decided on a contribution. */
public enum Decision {
    SUFFICIENT,
    /** Given back with words. */
    RETURNED,
    /** The judgement before it was taken back; it waits again. */
    WITHDRAWN
}
