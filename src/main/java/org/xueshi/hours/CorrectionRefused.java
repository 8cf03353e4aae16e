package org.xueshi.hours;

import org.xueshi.common.ClassHours;
import org.xueshi.common.Refused;

/** An entry can't be said rightly like that; says why. */
public final class CorrectionRefused extends Refused {

    private CorrectionRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    /** More hours than were credited need evidence of their own. */
    static CorrectionRefused amount(ClassHours most) {
        return new CorrectionRefused("hours.refused.correction-amount", most.toString());
    }

    /** It says already what it is to be corrected to. */
    static CorrectionRefused same() {
        return new CorrectionRefused("hours.refused.correction-same");
    }
}
