package org.xueshi.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;

/**
 * A claim that is not decided yet, as its member's year shows it.
 *
 * @param reason why it was sent back, if it was
 */
public record OpenClaim(
        ClaimId id,
        Localised title,
        Category category,
        ClassHours credit,
        LocalDate day,
        ClaimState state,
        @Nullable String reason) {}
