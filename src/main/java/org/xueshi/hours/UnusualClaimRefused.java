package org.xueshi.hours;

import org.xueshi.common.Refused;

/** A claim that is lifted out is not decided on together with others; it has to be opened. */
public final class UnusualClaimRefused extends Refused {
    UnusualClaimRefused() {
        super("hours.refused.unusual-claim");
    }
}
