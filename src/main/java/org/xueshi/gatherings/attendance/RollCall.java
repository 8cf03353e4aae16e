package org.xueshi.gatherings.attendance;

import java.time.Duration;
import java.time.Instant;

/** An unannounced roll call that took place: whoever is there says so while it is open. */
public record RollCall(int ordinal, Instant opened, Instant closed) {

    /** Long enough to take the phone out, open it and scan; too short to be called back from home. */
    public static final Duration LENGTH = Duration.ofMinutes(3);

    /** A mark that was on its way when it closed still answers it. */
    static final Duration GRACE = Duration.ofSeconds(15);

    boolean isAnsweredBy(Instant moment) {
        return !moment.isBefore(opened) && !moment.isAfter(closed.plus(GRACE));
    }

    boolean isOpen(Instant moment) {
        return !moment.isBefore(opened) && moment.isBefore(closed);
    }
}
