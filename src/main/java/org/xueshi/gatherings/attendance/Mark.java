package org.xueshi.gatherings.attendance;

import java.time.Instant;

/** Somebody was seen at a moment of a session. */
public record Mark(Instant at, Purpose purpose, How how) {

    /** How it is known. */
    public enum How {
        /** The code on the screen was scanned. */
        SCANNED,
        /** Its digits were typed. */
        TYPED,
        /** The host called the name. */
        CALLED,
        /** The code was scanned without a network and arrived later. */
        KEPT
    }
}
