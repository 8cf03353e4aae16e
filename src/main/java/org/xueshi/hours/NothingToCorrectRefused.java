package org.xueshi.hours;

import org.xueshi.common.Refused;

/** Upholding an objection would credit less than a minute: the stretch is that short, or the activity's cap is reached. */
public final class NothingToCorrectRefused extends Refused {
    NothingToCorrectRefused() {
        super("hours.refused.nothing-to-correct");
    }
}
