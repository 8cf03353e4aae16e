package org.xueshi.hours;

import org.xueshi.common.Refused;

/** Nobody decides on their own hours, nor on those that they attested (C3). */
public final class OwnClaimRefused extends Refused {
    private OwnClaimRefused(String key) {
        super(key);
    }

    static OwnClaimRefused own() {
        return new OwnClaimRefused("hours.refused.own-claim");
    }

    static OwnClaimRefused attested() {
        return new OwnClaimRefused("hours.refused.attested-claim");
    }
}
