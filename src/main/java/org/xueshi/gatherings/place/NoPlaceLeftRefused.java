package org.xueshi.gatherings.place;

import org.xueshi.common.Refused;

/** There is no place left, or it is still somebody else's turn. */
public final class NoPlaceLeftRefused extends Refused {
    NoPlaceLeftRefused() {
        super("gatherings.refused.no-place-left");
    }
}
