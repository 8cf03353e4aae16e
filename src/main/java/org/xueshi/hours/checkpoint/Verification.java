package org.xueshi.hours.checkpoint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What going through the whole ledger has found.
 *
 * @param findings of members at most {@link Verifier#MOST_FINDINGS}, and all that concern everybody
 * @param witnessed number of the last checkpoint of the archive that it was held against; 0 if there was none
 */
public record Verification(
        Instant endedAt, Duration took, long members, long entries, int witnessed, List<Finding> findings) {

    public Verification {
        findings = List.copyOf(findings);
    }

    /** The same with what was found beside the ledger. */
    Verification with(List<Finding> more) {
        return new Verification(
                endedAt,
                took,
                members,
                entries,
                witnessed,
                Stream.concat(findings.stream(), more.stream()).toList());
    }

    public boolean isClean() {
        return findings.isEmpty();
    }
}
