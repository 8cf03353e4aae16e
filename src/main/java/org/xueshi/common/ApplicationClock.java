package org.xueshi.common;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/**
 * The one clock of the application, in UTC: the system's, unless the calling thread runs inside {@link #at}.
 *
 * <p>Setting the clock back is for the sample organisation and for tests; a test of the house holds everybody else to it.
 */
@Component
public final class ApplicationClock extends Clock {

    private static final ScopedValue<Instant> SET = ScopedValue.newInstance();

    /** Runs the action as if it were that moment, on this thread only. */
    public static void at(Instant moment, Runnable action) {
        ScopedValue.where(SET, moment).run(action);
    }

    @Override
    public Instant instant() {
        return SET.isBound() ? SET.get() : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Refuses: the clock speaks UTC; the zone of a year's boundary is the organisation's. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
