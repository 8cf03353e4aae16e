package org.xueshi.hours.policy.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Less is asked of whom the obligation covers for a part of the window only.
 *
 * @param hours for each unit covered, at most what the clause asks for; null asks for the covered part of it
 * @param begun whether a unit counts that was covered for a part only
 */
public record Prorate(
        Unit by, @Nullable Amount hours, @Nullable Boolean begun) {

    /** In what the covered part is counted, from the window's first day on. */
    public enum Unit {
        @JsonProperty("day")
        DAY,
        @JsonProperty("month")
        MONTH,
        @JsonProperty("year")
        YEAR
    }

    public boolean countsBegun() {
        return Boolean.TRUE.equals(begun);
    }
}
