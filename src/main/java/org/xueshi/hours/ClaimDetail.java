package org.xueshi.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.common.Stretch;
import org.xueshi.hours.unusual.Unusual;
import org.xueshi.people.MemberId;

/**
 * A claim with all that it rests on; member and leader read the same.
 *
 * @param organiser whose activity it was; null if the member chose it alone
 * @param branch of the member on the day
 * @param approver the organisation whose leaders decide
 * @param attestedBy name of whoever stated it, or signed the document of a declaration
 * @param waitsForLeader pending, and today nobody may decide on it
 * @param zone in which the day of the activity was counted
 * @param hasOpenDays whether the reader may also see the member's whole days: a claim may be decided elsewhere
 * @param appealed its member took a return to the organisation above, which may also refuse for good
 * @param above the organisation that a return can be taken to; null at the root
 * @param unusual why a leader should look twice
 * @param activity the type of activity whose rule made the credit; null if time did
 * @param entry the place in the ledger of what stands for it, once it is posted
 * @param decidable whether the reader is one of those who decide on it: leads there today, and has no part in it
 * @param amendable whether the reader may correct that entry or take it back
 * @param revision grows with each change of the claim
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
        boolean appealed,
        @Nullable Localised above,
        List<Unusual> unusual,
        List<Objection> objections,
        @Nullable Localised activity,
        @Nullable Integer entry,
        boolean decidable,
        boolean amendable,
        List<Happened> history,
        long revision) {

    /**
     * A step in the claim's history.
     *
     * @param who null where the policy's rule acted
     * @param words the reason of a return, or the member's answer
     * @param earlier the evidence as it was, if this step changed it
     */
    public record Happened(
            ClaimStep step,
            @Nullable Localised who,
            @Nullable String words,
            @Nullable Evidence earlier,
            Instant at) {}

    /**
     * What its member objects to.
     *
     * @param number of the step in the history with which it was raised
     * @param open nobody has answered it yet
     * @param minutes that were claimed in correction; 0 if it was not upheld
     */
    public record Objection(int number, Stretch stretch, String words, boolean open, int minutes) {}

    /** What a decision on it is about. */
    public SeenClaim seen() {
        return new SeenClaim(id, revision);
    }

    /** Whether the posting was taken back. */
    public boolean reversed() {
        return history.stream().anyMatch(happened -> happened.step() == ClaimStep.REVERSED);
    }

    /** Whether a leader looked at what was drawn, and left it. */
    public boolean confirmed() {
        return history.stream().anyMatch(happened -> happened.step() == ClaimStep.CONFIRMED);
    }

    /** Whether the posting was corrected: the ledger says something else than the claim asked for. */
    public boolean corrected() {
        return history.stream().anyMatch(happened -> happened.step() == ClaimStep.CORRECTED);
    }
}
