package org.xueshi.tracking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a player reports. The clocks are cumulative since its session opened, so that a lost pulse costs nothing; content is
 * repeated until a pulse that carried it was answered, for the same reason.
 *
 * @param sequence counts up by one; a number not above the last accepted adds nothing
 * @param answered the highest sequence whose answer the player has read; content carried by pulses up to it isn't repeated
 * @param met per part, the ranges of its time line met and not answered yet, in milliseconds
 * @param position per part, where the person is, for resuming
 * @param shown the part before the person's eyes
 * @param present whether time is being attended to now
 * @param takesOver whether the person said that they study here, not elsewhere
 * @param answer to a presence check; repeated like content
 * @param ending true if the player is being closed
 */
public record Pulse(
        long sequence,
        long answered,
        Clocks clocks,
        Map<String, List<Range>> met,
        Map<String, Long> position,
        @Nullable String shown,
        boolean present,
        boolean takesOver,
        @Nullable Answer answer,
        boolean ending) {

    /**
     * The player's own sums, in milliseconds by its monotonic clock.
     *
     * @param elapsed how long the player has run: tells time that a pulse knows nothing of (it was long on its way, the
     *     device slept) from time in which nobody looked
     * @param visible for how long of it the page was visible
     * @param attentive for how long of it the page was visible with input within the idle limit or with playing media
     * @param listening for how long of it the page was hidden while media played aloud
     * @param input when the last input was
     */
    public record Clocks(long elapsed, long visible, long attentive, long listening, long input) {}

    /** From inclusive to exclusive, in milliseconds of the part's time line. */
    public record Range(long from, long to) {}

    /**
     * What the person chose in a presence check.
     *
     * @param chosen positions of the chosen options, by question
     */
    public record Answer(String check, List<Set<Integer>> chosen) {}
}
