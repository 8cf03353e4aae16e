package org.xueshi.hours.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of the part of a class hour that hundredths can't express. */
public enum Rounding {
    /** It is left out. */
    @JsonProperty("down")
    DOWN;

    int hundredths(long seconds, long secondsAnHour) {
        if (seconds < 0) {
            throw new IllegalArgumentException("time is never negative: " + seconds);
        }
        return Math.toIntExact(Math.multiplyExact(seconds, 100L) / secondsAnHour);
    }
}
