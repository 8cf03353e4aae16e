package org.xueshi.gatherings.attendance;

/** What the host has counter-signed of somebody in a session. */
public enum Outcome {
    /** Was there, for as long as the spans say. */
    PRESENT,
    /** Was not there, and the host took the reason. */
    EXCUSED,
    /** Was not there. */
    ABSENT
}
