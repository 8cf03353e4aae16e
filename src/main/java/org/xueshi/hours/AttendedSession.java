package org.xueshi.hours;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.MemberId;

/**
 * A session that somebody came to, as it was counter-signed: a copy.
 *
 * @param number from 1 on, in the order in which they were held
 * @param lateMinutes after it began, and
 * @param earlyMinutes before it ended
 * @param sightings oldest first
 * @param corrected why the host said something else than was seen; null if they did not
 */
public record AttendedSession(
        int number,
        Instant begins,
        Instant ends,
        long lateMinutes,
        long earlyMinutes,
        List<Sighting> sightings,
        @Nullable String corrected,
        MemberId signedBy,
        Instant signedAt) {

    public AttendedSession {
        sightings = List.copyOf(sightings);
    }

    /** What somebody was seen doing. */
    public enum What {
        CAME,
        WENT,
        ANSWERED
    }

    /** How it is known. */
    public enum How {
        /** They scanned the code on the host's screen. */
        SCANNED,
        /** They typed its digits. */
        TYPED,
        /** The host called their name. */
        CALLED,
        /** Their phone had no network and brought it later. */
        KEPT
    }

    /** Somebody was seen at a moment. */
    public record Sighting(Instant at, What what, How how) {}

    /** Whether it rests on the host's word: nothing was scanned or typed, or something else was said than was seen. */
    public boolean isByWord() {
        return corrected != null
                || sightings.stream().allMatch(seen -> seen.how() == How.CALLED || seen.how() == How.KEPT);
    }
}
