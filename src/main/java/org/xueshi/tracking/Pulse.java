package org.xueshi.tracking;

import java.util.List;
import java.util.Map;

/**
 * What a player reports, cumulative since its session opened, so that a lost pulse costs nothing.
 *
 * @param sequence counts up by one; a number not above the last accepted adds nothing
 * @param visibleMillis for how long the page was visible, by the player's own monotonic clock
 * @param attentiveMillis for how long it was visible with input within the idle limit or with playing media
 * @param met per part, the ranges of its time line met so far, in milliseconds
 * @param position per part, where the person is, for resuming
 * @param ending true if the player is being closed
 */
public record Pulse(
        long sequence,
        long visibleMillis,
        long attentiveMillis,
        Map<String, List<Range>> met,
        Map<String, Long> position,
        boolean ending) {

    /** From inclusive to exclusive, in milliseconds of the part's time line. */
    public record Range(long from, long to) {}
}
