package org.xueshi.gatherings.place;

import org.xueshi.common.Refused;

/** The deadline has passed: nobody is put on the list any more. */
public final class RegistrationClosedRefused extends Refused {
    RegistrationClosedRefused() {
        super("gatherings.refused.closed");
    }
}
