package org.xueshi.hours.policy;

import java.time.LocalDate;

/** One window with its days, both included. */
record Frame(LocalDate from, LocalDate until) {

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** The day that decides: its last, or the as-of date while it runs. */
    LocalDate decides(LocalDate asOf) {
        return asOf.isBefore(until) ? asOf : until;
    }
}
