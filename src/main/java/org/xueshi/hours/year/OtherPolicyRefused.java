package org.xueshi.hours.year;

import org.xueshi.common.Refused;

/** A draft has to be a version of the policy that members are assessed by. */
public final class OtherPolicyRefused extends Refused {
    OtherPolicyRefused(String id, String inUse) {
        super("hours.refused.other-policy", id, inUse);
    }
}
