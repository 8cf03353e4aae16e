package org.xueshi.hours;

import org.xueshi.common.Refused;

/** The posting of the claim was taken back: what is no longer credited can't be corrected. */
public final class TakenBackRefused extends Refused {
    TakenBackRefused() {
        super("hours.refused.taken-back");
    }
}
