package org.xueshi.hours;

import org.xueshi.common.Refused;

/** Somebody has answered this objection before. */
public final class ObjectionDecidedRefused extends Refused {
    ObjectionDecidedRefused() {
        super("hours.refused.objection-decided");
    }
}
