package org.xueshi.hours;

import org.xueshi.common.Refused;

/** The claim is no longer as whoever decides has read it. */
public final class ClaimChangedRefused extends Refused {
    ClaimChangedRefused() {
        super("hours.refused.changed");
    }
}
