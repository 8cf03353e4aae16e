package org.xueshi.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.people.MemberId;

/**
 * A claim with all that it rests on; member and leader read the same.
 *
 * @param organiser whose activity it was; null if the member chose it alone
 * @param branch of the member on the day
 * @param approver the organisation whose leaders decide
 * @param attestedBy name of whoever stated it, in attested evidence
 * @param waitsForLeader pending, and today nobody may decide on it
 * @param zone in which the day of the activity was counted
 * @param hasOpenDays whether the reader may also see the member's whole days: a claim may be decided elsewhere
 */
public record ClaimDetail(
        ClaimId id,
        MemberId member,
        Localised memberName,
        Localised title,
        Category category,
        @Nullable Localised organiser,
        LocalDate day,
        Localised branch,
        Localised approver,
        ClassHours credit,
        Evidence evidence,
        @Nullable Localised attestedBy,
        int policyVersion,
        ClaimState state,
        Instant raisedAt,
        boolean waitsForLeader,
        ZoneId zone,
        boolean hasOpenDays,
        List<Happened> history) {

    /**
     * A step in the claim's history.
     *
     * @param words the reason of a return, or the member's answer
     */
    public record Happened(
            ClaimStep step, Localised who, @Nullable String words, Instant at) {}
}
