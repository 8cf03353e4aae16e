package org.xueshi.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.xueshi.common.Category;
import org.xueshi.common.Localised;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/** Raising and reading claims. */
@Service
public class Claims {

    /**
     * A request to credit hours.
     *
     * @param source what it is for, unique per member; the same source again returns the claim there is
     * @param organiser whose activity it was; null if the member chose it alone
     * @param day the day of the activity, in the organisation's zone; decides branch and year
     * @param category from the activity and its organiser, never from how far the learner got (C4)
     */
    public record NewClaim(
            MemberId member,
            String source,
            Localised title,
            Category category,
            @Nullable OrganisationId organiser,
            LocalDate day,
            Evidence evidence) {}

    /** Raises a claim in the caller's transaction and tells who decides on it. Trusted callers only. */
    public ClaimId raise(NewClaim claim) {
        throw new UnsupportedOperationException();
    }
}
