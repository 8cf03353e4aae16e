package org.xueshi.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Tags;
import org.xueshi.hours.policy.Credit;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.OrganisationLevel;

/** A claim that waits for a leader, with what rules would look at if it were posted. */
public record WaitingClaim(
        String memberId,
        String source,
        String category,
        String tags,
        Strength strength,
        @Nullable String organiserId,
        @Nullable String organiserLevel,
        String branchId,
        LocalDate day,
        int hundredths) {

    /** The entry that it would become. */
    public Credit asIfPosted(int sequence) {
        return new Credit(
                sequence,
                new ClassHours(hundredths),
                new Category(category),
                Tags.read(tags).keys(),
                strength,
                organiserId == null ? null : new OrganisationId(organiserId),
                organiserLevel == null ? null : OrganisationLevel.valueOf(organiserLevel),
                new OrganisationId(branchId),
                day,
                day.getYear(),
                source,
                null,
                null);
    }
}
