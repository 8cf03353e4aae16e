package org.xueshi.hours;

import java.time.LocalDate;
import org.xueshi.common.Refused;

/** The member belonged to no branch on the day of the activity, so nobody can decide on the hours. */
public final class NoBranchRefused extends Refused {
    NoBranchRefused(LocalDate day) {
        super("hours.refused.no-branch", day.toString());
    }
}
