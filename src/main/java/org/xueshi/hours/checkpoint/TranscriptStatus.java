package org.xueshi.hours.checkpoint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.proof.Sha256;

/**
 * What anybody may know of a transcript by its number: neither whose it is nor what is in it.
 *
 * @param digest of the file as it was issued
 * @param superseded when a newer one of the same kind was issued; null if this is the newest
 */
public record TranscriptStatus(
        String id,
        int checkpoint,
        Instant issued,
        Sha256 digest,
        @Nullable Instant superseded,
        @Nullable Instant revoked) {}
