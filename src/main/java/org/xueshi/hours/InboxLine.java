package org.xueshi.hours;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;

/**
 * A claim as the list of those who decide shows it.
 *
 * @param discardedSeconds observed time that did not count, whatever the reason
 * @param coveragePercent null where nothing was measured
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
        Instant raisedAt) {}
