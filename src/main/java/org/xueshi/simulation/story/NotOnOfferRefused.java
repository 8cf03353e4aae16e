package org.xueshi.simulation.story;

import org.xueshi.common.Refused;

/** A choice that the story doesn't offer at this point. */
public final class NotOnOfferRefused extends Refused {
    NotOnOfferRefused() {
        super("simulation.refused.not-on-offer");
    }
}
