package org.xueshi.gatherings.attendance;

/** What is unusual about somebody in a session. The words for people stand in the bundles under {@code gatherings.remark.*}. */
public enum Remark {
    /** A phone brought what it had kept, and nobody has judged it. */
    KEPT,
    /** The device had checked somebody else in; that attempt was refused. */
    DEVICE,
    /** The phone said that it was somewhere else. */
    FAR,
    /** Did not answer a roll call. */
    MISSED_CALL,
    /** Came, and nobody saw them go. */
    NOT_OUT,
    /** The host called the name; the code was never scanned. */
    CALLED,
    /** The host says something else than was seen. */
    CORRECTED
}
