package org.xueshi.hours.policy;

import java.time.LocalDate;
import org.xueshi.common.Refused;

/** The day lies before every policy's beginning. */
public final class NoPolicyRefused extends Refused {
    NoPolicyRefused(LocalDate day) {
        super("hours.refused.no-policy", day.toString());
    }
}
