package org.xueshi.gatherings.attendance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.people.MemberId;

/**
 * What the host says instead of what was seen, with a reason.
 *
 * @param from with until the time that the person was there; both null if they were not
 */
public record Correction(
        MemberId member, @Nullable Instant from, @Nullable Instant until, String reason, MemberId by, Instant at) {

    public Correction {
        if ((from == null) != (until == null) || from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("somebody was there from one moment to a later one, or not at all");
        }
    }

    /** What counts by it: nothing outside the session. */
    Attended within(GatheringSession session, List<RollCall> missed) {
        if (from == null || until == null) {
            return new Attended(List.of(), missed);
        }
        Instant start = from.isBefore(session.begins()) ? session.begins() : from;
        Instant end = until.isAfter(session.ends()) ? session.ends() : until;
        return new Attended(start.isBefore(end) ? List.of(new Attended.Span(start, end)) : List.of(), missed);
    }
}
