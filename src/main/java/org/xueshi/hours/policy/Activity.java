package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What somebody did, before it is converted to class hours.
 *
 * @param type the key of the policy's rule for it
 * @param parts by day, in order
 * @param presenceAsked presence checks that were asked
 * @param presencePassed and how many of them were answered
 */
public record Activity(String type, List<Part> parts, int presenceAsked, int presencePassed) {

    /**
     * One day of it.
     *
     * @param seconds of counted time
     * @param halfDays 1 or 2 where days are what is counted
     */
    public record Part(LocalDate day, long seconds, int halfDays) {
        public Part {
            if (seconds < 0 || halfDays < 0 || halfDays > 2) {
                throw new IllegalArgumentException("a day has two halves, and time is never negative");
            }
        }
    }

    public Activity {
        parts = parts.stream().sorted(Comparator.comparing(Part::day)).toList();
        if (parts.isEmpty() || presencePassed < 0 || presencePassed > presenceAsked) {
            throw new IllegalArgumentException("an activity has a day, and no more checks passed than asked");
        }
    }
}
