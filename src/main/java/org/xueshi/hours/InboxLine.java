package org.xueshi.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.hours.unusual.Unusual;

/**
 * A claim as the list of those who decide shows it.
 *
 * @param discardedSeconds observed time that did not count, whatever the reason
 * @param coveragePercent null where nothing was measured
 * @param appealed its member asked this organisation after another had returned it
 * @param unusual why it is lifted out; empty if nothing is
 * @param revision grows with each change of the claim
 */
public record InboxLine(
        ClaimId id,
        Localised memberName,
        Localised title,
        Category category,
        ClassHours credit,
        Strength strength,
        long countedSeconds,
        long discardedSeconds,
        @Nullable Integer coveragePercent,
        @Nullable Integer scorePercent,
        LocalDate day,
        Instant raisedAt,
        boolean appealed,
        List<Unusual> unusual,
        long revision) {

    /** What a decision on it is about. */
    public SeenClaim seen() {
        return new SeenClaim(id, revision);
    }
}
