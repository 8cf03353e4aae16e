package org.xueshi.gatherings.attendance;

import org.xueshi.common.Refused;

/** Nobody was there before it began, after it ended, or in the time to come. */
public final class CorrectionRefused extends Refused {
    CorrectionRefused() {
        super("gatherings.refused.correction");
    }
}
