package org.xueshi.hours.policy.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Less is asked of whom the obligation covers for a part of the window only.
 *
 * @param hours for each unit covered, at most what the clause asks for; null asks for the covered part of it
 */
public record Prorate(Unit by, @Nullable Amount hours) {

    /** In what the covered part is counted: whole ones from the window's first day on, if nothing else is said. */
    public enum Unit {
        @JsonProperty("day")
        DAY,
        @JsonProperty("month")
        MONTH,
        @JsonProperty("year")
        YEAR,
        /**
         * Years that begin with each stretch of covered days, the last of them as short as it is: so one school year is one,
         * wherever the window's years begin. It counts in the window that has its last day.
         */
        @JsonProperty("own-year")
        OWN_YEAR
    }
}
