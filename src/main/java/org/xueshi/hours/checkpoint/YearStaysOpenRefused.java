package org.xueshi.hours.checkpoint;

import org.xueshi.common.Refused;

/** The year can't be closed now; says why. */
public final class YearStaysOpenRefused extends Refused {

    /** An alarm is open: nothing is closed over what may be wrong. */
    YearStaysOpenRefused() {
        super("hours.refused.year-alarm");
    }

    /** It is not over, or an earlier one is open, or it is closed already. */
    YearStaysOpenRefused(int year) {
        super("hours.refused.year-open", Integer.toString(year));
    }
}
