package org.xueshi.gatherings.place;

import org.xueshi.common.Localised;
import org.xueshi.common.Refused;

/** The member has a place in another gathering at the same time; names it. */
public final class TwoAtOnceRefused extends Refused {
    TwoAtOnceRefused(Localised other) {
        super("gatherings.refused.two-at-once", other);
    }
}
