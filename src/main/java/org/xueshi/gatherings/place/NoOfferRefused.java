package org.xueshi.gatherings.place;

import org.xueshi.common.Refused;

/** No place is held for the member, or none any more. */
public final class NoOfferRefused extends Refused {
    NoOfferRefused() {
        super("gatherings.refused.no-offer");
    }
}
