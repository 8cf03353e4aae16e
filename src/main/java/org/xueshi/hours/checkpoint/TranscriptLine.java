package org.xueshi.hours.checkpoint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.MemberId;

/**
 * A transcript in a list.
 *
 * @param superseded when a newer one of the same member and scope was issued; null if this is the newest
 * @param revoked null if it was not
 */
public record TranscriptLine(
        String id,
        MemberId member,
        TranscriptScope scope,
        int checkpoint,
        Instant issued,
        @Nullable Instant superseded,
        @Nullable Instant revoked,
        @Nullable String reason) {}
