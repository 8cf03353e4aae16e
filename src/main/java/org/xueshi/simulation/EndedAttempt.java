package org.xueshi.simulation;

import org.jspecify.annotations.Nullable;

/**
 * An attempt that is over, for a list.
 *
 * @param endedAt epoch milliseconds
 * @param ending null if it was given up
 * @param scorePercent null if it was given up
 */
record EndedAttempt(
        String id,
        Long endedAt,
        @Nullable String ending,
        @Nullable Integer scorePercent) {}
