package org.xueshi.hours;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.hours.ledger.Cause;
import org.xueshi.hours.ledger.Kind;

/**
 * An entry of the ledger as its member reads it.
 *
 * @param countsTowardFloor by the policy that the year is assessed by
 * @param organiser whose activity it was; null if the member chose it alone
 * @param decidedBy null if the policy's rule posted it
 * @param claim where its evidence stands, if a claim was behind it
 * @param late belongs to an earlier year that was closed when this was written
 * @param cause which entry this amends and why, if it does
 */
public record EntryLine(
        int sequence,
        ClassHours amount,
        Category category,
        boolean countsTowardFloor,
        Strength strength,
        Localised title,
        @Nullable Localised organiser,
        LocalDate day,
        Instant postedAt,
        @Nullable Localised decidedBy,
        @Nullable ClaimId claim,
        @Nullable Cause cause,
        Kind kind,
        boolean late) {}
