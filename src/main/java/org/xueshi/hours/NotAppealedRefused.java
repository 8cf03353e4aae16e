package org.xueshi.hours;

import org.xueshi.common.Refused;

/** A claim is refused for good only by those to whom its member appealed; before, it is returned with a reason. */
public final class NotAppealedRefused extends Refused {
    NotAppealedRefused() {
        super("hours.refused.not-appealed");
    }
}
