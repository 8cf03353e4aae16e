package org.xueshi.hours.checkpoint;

import java.time.Instant;

/** When the ledger was last gone through, and what came of it. */
public record LastVerification(Instant endedAt, long members, long entries, int findings, long millis) {}
