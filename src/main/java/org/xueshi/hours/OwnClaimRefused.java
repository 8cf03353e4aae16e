package org.xueshi.hours;

import org.xueshi.common.Refused;
import org.xueshi.hours.ClaimBar.Reason;

/** Nobody decides on hours in which they have a part; says which part (C3). */
public final class OwnClaimRefused extends Refused {
    OwnClaimRefused(Reason reason) {
        super(key(reason));
    }

    private static String key(Reason reason) {
        return switch (reason) {
            case OWN -> "hours.refused.own-claim";
            case ATTESTED -> "hours.refused.attested-claim";
            case VOUCHED -> "hours.refused.vouched-claim";
            case RETURNED -> "hours.refused.returned-claim";
        };
    }
}
