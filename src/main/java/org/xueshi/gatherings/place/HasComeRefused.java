package org.xueshi.gatherings.place;

import org.xueshi.common.Refused;

/** Whoever was seen at a gathering stays on its list. */
public final class HasComeRefused extends Refused {
    HasComeRefused() {
        super("gatherings.refused.has-come");
    }
}
