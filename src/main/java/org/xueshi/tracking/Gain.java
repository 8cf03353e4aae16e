package org.xueshi.tracking;

import java.util.Map;

/**
 * Content met in an interval, with the counted time that paid for it, until that time is settled and proven.
 *
 * @param isProven whether a presence check after it was passed
 */
record Gain(long start, long end, long neededMillis, Map<String, RangeSet> content, boolean isProven) {

    Gain(long start, long end, long neededMillis, Map<String, RangeSet> content) {
        this(start, end, neededMillis, content, false);
    }

    Gain proven() {
        return new Gain(start, end, neededMillis, content, true);
    }

    /** Whether any of its time is at or after that time. */
    boolean lies(long from) {
        return end > from;
    }

    /** Whether the content stays met: nothing of its time went elsewhere, or what is left still pays for it (T2, T8). */
    boolean isPaidBy(RangeSet counted) {
        long left = counted.and(RangeSet.of(start, end)).millis();
        return left == end - start || left >= neededMillis;
    }
}
