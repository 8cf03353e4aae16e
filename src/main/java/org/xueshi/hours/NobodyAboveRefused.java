package org.xueshi.hours;

import org.xueshi.common.Refused;

/** The organisation that returned the claim is the highest: there is nobody to appeal to. */
public final class NobodyAboveRefused extends Refused {
    NobodyAboveRefused() {
        super("hours.refused.nobody-above");
    }
}
