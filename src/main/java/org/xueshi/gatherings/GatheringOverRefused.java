package org.xueshi.gatherings;

import org.xueshi.common.Refused;

/** The gathering was cancelled, or its attendance is final: nothing of it changes any more. */
public final class GatheringOverRefused extends Refused {
    public GatheringOverRefused() {
        super("gatherings.refused.over");
    }
}
