package org.xueshi.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.tracking.Presence.Check;

/**
 * What the player may show.
 *
 * @param open false if the session is over or unknown: the player stops reporting
 * @param countedSeconds earned in this session; what other sessions turn out to have earned too is taken off when it is
 *     written
 * @param coverage 0 to 1, of the activity, over all sessions
 * @param coverageByPart the same for each part
 * @param elsewhere whether another player has the floor: this one stands aside until the person takes over
 * @param confirmed false after a missed presence check: nothing counts until one is passed
 * @param waitSeconds until the next check may be tried, after a missed one
 * @param check to be shown; null if there is none
 */
public record Receipt(
        boolean open,
        long countedSeconds,
        double coverage,
        Map<String, Double> coverageByPart,
        Instant serverTime,
        boolean elsewhere,
        boolean confirmed,
        long waitSeconds,
        @Nullable Asked check) {

    /**
     * A presence check as the person sees it: without what is right.
     *
     * @param again whether it is the second chance
     * @param secondsLeft null if there is no haste
     */
    public record Asked(
            String id, boolean again, @Nullable Long secondsLeft, String language, List<Question> questions) {}

    /** So many of the options are to be chosen. */
    public record Question(String text, List<String> options, int choose) {}

    static Receipt unknown(long now) {
        return new Receipt(false, 0, 0, Map.of(), Instant.ofEpochMilli(now), false, true, 0, null);
    }

    static Receipt of(SessionTrace trace, boolean elsewhere, long now) {
        Presence presence = trace.presence();
        Check check = presence.check();
        boolean waits = !trace.isConfirmed() && check == null;
        return new Receipt(
                !trace.isEnded(),
                trace.countedMillis() / 1000,
                trace.coverage().share(),
                trace.coverage().byPart(),
                Instant.ofEpochMilli(now),
                elsewhere,
                trace.isConfirmed(),
                waits ? Math.max(0, presence.retryAt() - now + 999) / 1000 : 0,
                check == null || trace.isEnded() ? null : asked(check, now));
    }

    private static Asked asked(Check check, long now) {
        Long left = check.until() == Long.MAX_VALUE ? null : Math.max(0, check.until() - now) / 1000;
        return new Asked(
                check.id(),
                check.again(),
                left,
                check.prompt().language(),
                check.prompt().questions().stream()
                        .map(question -> new Question(
                                question.text(),
                                question.options(),
                                question.right().size()))
                        .toList());
    }
}
