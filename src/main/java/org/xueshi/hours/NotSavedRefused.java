package org.xueshi.hours;

import org.xueshi.common.Refused;

/** The database did not take a decision, one of many; nothing of it was written, and it may be tried again. */
public final class NotSavedRefused extends Refused {
    NotSavedRefused() {
        super("hours.refused.not-saved");
    }
}
