package org.xueshi.hours;

/** How an hour is known. */
public enum Strength {
    /** Online, by the platform. */
    MEASURED,
    /** Checked in and out, counter-signed by the host. */
    ATTENDED,
    /** Stated by an instructor or leader. */
    ATTESTED,
    /** Stated by the member with a document. */
    DECLARED
}
