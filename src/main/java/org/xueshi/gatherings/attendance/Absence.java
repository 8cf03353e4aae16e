package org.xueshi.gatherings.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.MemberId;

/**
 * Why somebody can't come to a session, or could not.
 *
 * @param excused what the host says to it; null while nobody has said anything
 */
public record Absence(
        MemberId member,
        int session,
        String reason,
        Instant told,
        @Nullable Boolean excused) {}
