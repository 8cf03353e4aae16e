package org.xueshi.hours;

import org.xueshi.common.Refused;

/** A claim takes so many additions and no more, so that whoever decides can read it. */
public final class TooMuchEvidenceRefused extends Refused {
    TooMuchEvidenceRefused() {
        super("hours.refused.too-much-evidence", Integer.toString(Supplemented.MOST));
    }
}
