package org.xueshi.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xueshi.people.EntryRefused.Field;

/** The rule by which branch memberships of one member never overlap. */
final class Transfer {

    private Transfer() {}

    /**
     * Which of the memberships has to end on the day before, if a new one begins on that day; none after a gap. Refused if
     * one begins on that day or later, because it would be overlapped or vanish.
     *
     * @param memberships in any order, not overlapping
     */
    static Optional<Period> toEndBefore(LocalDate from, List<Period> memberships) {
        if (memberships.stream().anyMatch(period -> !period.from().isBefore(from))) {
            throw new EntryRefused(Field.FROM, "membership-overlaps");
        }
        return memberships.stream().filter(period -> period.covers(from)).findFirst();
    }
}
