package org.xueshi.gatherings.attendance;

import java.util.Locale;
import org.xueshi.common.Refused;

/** Somebody could not be checked in or out; says why, and what to do. */
public final class CheckInRefused extends Refused {

    /** Why not. */
    public enum Reason {
        /** The session has not opened its door yet, or has closed it. */
        CLOSED,
        /** The code was on the screen, but not lately. */
        STALE,
        /** No screen ever showed that code. */
        WRONG,
        /** Too many codes were typed wrongly. */
        SLOWLY,
        /** The member has no place. */
        NO_PLACE,
        /** The device has checked somebody else in. */
        DEVICE,
        /** The member is checked in at another gathering. */
        ELSEWHERE,
        /** Nobody goes or answers who has not come. */
        NOT_IN,
        /** A phone may not bring what it says it has kept. */
        NOT_KEPT
    }

    private final Reason reason;

    CheckInRefused(Reason reason, Object... arguments) {
        super(
                "gatherings.check-in.refused."
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
