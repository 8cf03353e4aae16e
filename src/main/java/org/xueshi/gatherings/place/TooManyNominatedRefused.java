package org.xueshi.gatherings.place;

import org.xueshi.common.Refused;

/** More people than anybody looks through were put forward at once. */
public final class TooManyNominatedRefused extends Refused {
    TooManyNominatedRefused() {
        super("gatherings.refused.nominated", Integer.toString(GuestLists.MOST_NOMINATED));
    }
}
