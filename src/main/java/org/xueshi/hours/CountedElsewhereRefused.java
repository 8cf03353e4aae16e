package org.xueshi.hours;

import org.xueshi.common.Refused;

/** The same seconds counted in another session: crediting them here too would credit them twice (T2). */
public final class CountedElsewhereRefused extends Refused {
    CountedElsewhereRefused() {
        super("hours.refused.counted-elsewhere");
    }
}
