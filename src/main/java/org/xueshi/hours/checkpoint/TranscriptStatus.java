package org.xueshi.hours.checkpoint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of a transcript by its number: neither whose it is nor what is in it.
 *
 * @param superseded when a newer one of the same kind was issued; null if this is the newest
 */
public record TranscriptStatus(
        String id,
        int checkpoint,
        Instant issued,
        @Nullable Instant superseded,
        @Nullable Instant revoked) {}
