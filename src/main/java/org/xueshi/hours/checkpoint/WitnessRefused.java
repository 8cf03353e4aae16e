package org.xueshi.hours.checkpoint;

import org.xueshi.common.Refused;

/** A witness's key or signature can't be taken in; says why. */
public final class WitnessRefused extends Refused {
    WitnessRefused(String key) {
        super(key);
    }
}
