package org.xueshi.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.people.MemberId;

/** What lists read of a claim. */
record ClaimRow(
        String id,
        String memberId,
        String titleZh,
        String titleEn,
        String category,
        int hundredths,
        Strength strength,
        long countedSeconds,
        long discardedSeconds,
        @Nullable Integer coveragePercent,
        @Nullable Integer scorePercent,
        LocalDate day,
        ClaimState state,
        long raisedAtMs,
        boolean appealed,
        @Nullable String unusual,
        long revision) {

    InboxLine inboxLine(Localised memberName) {
        return new InboxLine(
                new ClaimId(id),
                memberName,
                new Localised(titleZh, titleEn),
                new Category(category),
                new ClassHours(hundredths),
                strength,
                countedSeconds,
                discardedSeconds,
                coveragePercent,
                scorePercent,
                day,
                Instant.ofEpochMilli(raisedAtMs),
                appealed,
                unusual == null ? List.of() : EvidenceText.readUnusual(unusual),
                revision);
    }

    OpenClaim openClaim(@Nullable String reason) {
        return new OpenClaim(
                new ClaimId(id),
                new Localised(titleZh, titleEn),
                new Category(category),
                new ClassHours(hundredths),
                day,
                state,
                reason);
    }

    MemberId member() {
        return new MemberId(memberId);
    }
}
