package org.xueshi.hours;

import org.xueshi.common.Refused;

/** The claim is no longer where this step begins; names where it is, for instance that it was posted already. */
public final class ClaimStateRefused extends Refused {
    ClaimStateRefused(ClaimState state) {
        super(key(state));
    }

    private static String key(ClaimState state) {
        return switch (state) {
            case PENDING -> "hours.refused.claim-pending";
            case RETURNED -> "hours.refused.claim-returned";
            case POSTED -> "hours.refused.claim-posted";
            case VOIDED -> "hours.refused.claim-voided";
        };
    }
}
