package org.xueshi.hours.policy.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.MonthDay;
import org.xueshi.common.Localised;

/** Days of each year; a season that ends before it begins crosses New Year. 29 February means the last day of February. */
public record Season(String key, Localised title, Day from, Day until) {

    /** A day of the year, written 11-01. */
    public record Day(MonthDay day) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Day of(String text) {
            return new Day(MonthDay.parse("--" + text));
        }
    }

    public LocalDate begins(int year) {
        return from.day().atYear(year);
    }

    /** The last day of the season that begins in the year. */
    public LocalDate ends(int year) {
        return until.day().atYear(until.day().isBefore(from.day()) ? year + 1 : year);
    }
}
