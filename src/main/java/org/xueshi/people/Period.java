package org.xueshi.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from the first to the last, both included; open-ended while {@code until} is null. */
public record Period(LocalDate from, @Nullable LocalDate until) {

    public Period {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a period ends on or after the day it begins: " + from + " – " + until);
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Holds on that day or will hold later. */
    public boolean lastsUntil(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    /** Has a day in common with the other period. */
    public boolean overlaps(Period other) {
        return lastsUntil(other.from) && other.lastsUntil(from);
    }
}
