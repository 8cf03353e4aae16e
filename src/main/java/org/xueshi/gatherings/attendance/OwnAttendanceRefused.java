package org.xueshi.gatherings.attendance;

import org.xueshi.common.Refused;

/** Nobody calls, corrects, excuses or counter-signs themselves; another host does, or who is in charge. */
public final class OwnAttendanceRefused extends Refused {
    OwnAttendanceRefused() {
        super("gatherings.refused.own-attendance");
    }
}
