package org.xueshi.hours.plan.search;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.Strength;
import org.xueshi.hours.policy.Credit;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.OrganisationLevel;

/**
 * Something that a member could do once, and what it would be worth then.
 *
 * @param id unique among the offers of a plan
 * @param minutes still to be spent on it, at least one
 * @param hours that its completion is expected to be credited with
 * @param source what its entry in the ledger would name
 * @param on the day on which it takes place; null if the member chooses the day
 * @param until the last day on which it can be completed; null if there is none
 */
public record Offer(
        String id,
        int minutes,
        ClassHours hours,
        Category category,
        Set<String> tags,
        Strength strength,
        @Nullable OrganisationId organiser,
        @Nullable OrganisationLevel organiserLevel,
        String source,
        @Nullable LocalDate on,
        @Nullable LocalDate until) {

    public Offer {
        tags = Set.copyOf(tags);
        if (minutes < 1 || hours.hundredths() < 0) {
            throw new IllegalArgumentException("an offer takes time, and is worth no less than nothing: " + id);
        }
    }

    /** The entry that it would become if it were completed that day. */
    Credit completed(LocalDate day, int sequence, OrganisationId branch) {
        return new Credit(
                sequence,
                hours,
                category,
                tags,
                strength,
                organiser,
                organiserLevel,
                branch,
                day,
                day.getYear(),
                source,
                null,
                null);
    }
}
