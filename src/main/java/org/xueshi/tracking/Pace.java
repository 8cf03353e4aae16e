package org.xueshi.tracking;

import java.time.Duration;
import java.util.Map;
import org.xueshi.tracking.MeasureRules.Part;
import org.xueshi.tracking.MeasureRules.PartKind;

/** Holds content to counted time: over a session, what was newly met needed no more time than was earned (T8). */
final class Pace {

    /**
     * Content may run ahead of counted time, or lag behind it, by this much: media clocks tick in steps of up to a quarter
     * of a second, and a player's clock may drift from the server's. Ahead never by more than a tenth of what was
     * counted, so that many short sessions gain nothing.
     */
    static final long SLACK_MILLIS = Duration.ofSeconds(2).toMillis();

    private static final int SLACK_SHARE = 10;

    /** Counted time that no content has used yet; negative while content runs ahead. */
    private long spare;

    private long counted;

    Pace(long spare, long counted) {
        this.spare = spare;
        this.counted = counted;
    }

    /** Takes the time and the content if they fit; else changes nothing and answers false. */
    boolean fits(long countedMillis, long neededMillis) {
        long slack = Math.min(SLACK_MILLIS, (counted + countedMillis) / SLACK_SHARE);
        long left = spare + countedMillis - neededMillis;
        if (left < -slack) {
            return false;
        }
        spare = Math.min(left, SLACK_MILLIS);
        counted += countedMillis;
        return true;
    }

    long spare() {
        return spare;
    }

    /** The least time in which the content can be met: pages at the rate of life, media at the allowed one. */
    static long neededMillis(MeasureRules rules, Map<String, RangeSet> content) {
        double needed = 0;
        for (Part part : rules.parts()) {
            double rate = part.kind() == PartKind.MEDIA ? rules.maxPlaybackRate() : 1;
            needed += content.getOrDefault(part.id(), RangeSet.EMPTY).millis() / rate;
        }
        return (long) Math.ceil(needed);
    }
}
