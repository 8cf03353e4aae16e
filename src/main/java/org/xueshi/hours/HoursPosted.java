package org.xueshi.hours;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.people.MemberId;

/**
 * Hours were written into a member's ledger. Told at least once: member and sequence name the entry.
 *
 * @param decidedBy null if the policy's rule posted them
 */
public record HoursPosted(
        MemberId member,
        int sequence,
        ClaimId claim,
        LocalDate day,
        int year,
        ClassHours amount,
        Category category,
        @Nullable MemberId decidedBy,
        Instant postedAt) {}
