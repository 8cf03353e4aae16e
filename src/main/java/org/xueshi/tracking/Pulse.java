package org.xueshi.tracking;

import java.util.List;
import java.util.Map;

/**
 * What a player reports. The clocks are cumulative since its session opened, so that a lost pulse costs nothing; content is
 * repeated until a pulse that carried it was answered, for the same reason.
 *
 * @param sequence counts up by one; a number not above the last accepted adds nothing
 * @param answered the highest sequence whose answer the player has read; content carried by pulses up to it isn't repeated
 * @param elapsedMillis how long the player has run, by its own monotonic clock: tells time that a pulse knows nothing of (it
 *     was long on its way, the device slept) from time in which nobody looked
 * @param visibleMillis for how long of it the page was visible
 * @param attentiveMillis for how long of it the page was visible with input within the idle limit or with playing media
 * @param met per part, the ranges of its time line met and not answered yet, in milliseconds
 * @param position per part, where the person is, for resuming
 * @param ending true if the player is being closed
 */
public record Pulse(
        long sequence,
        long answered,
        long elapsedMillis,
        long visibleMillis,
        long attentiveMillis,
        Map<String, List<Range>> met,
        Map<String, Long> position,
        boolean ending) {

    /** From inclusive to exclusive, in milliseconds of the part's time line. */
    public record Range(long from, long to) {}
}
