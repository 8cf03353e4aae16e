package org.xueshi.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/**
 * A request to credit hours.
 *
 * @param source what it is for, unique per member; the same source again returns the claim there is
 * @param organiser whose activity it was; null if the member chose it alone
 * @param day the day of the activity, in the organisation's zone; decides branch and year
 * @param tags what the activity was besides, for policies that ask for it
 * @param activity the type by which the policy of the day converts it; by time where it is null, or the policy has no
 *     such type
 * @param creditedBefore seconds of the same activity that are credited or claimed already: the rule is asked for the whole,
 *     and this claim is worth the rest
 * @param category from the activity and its organiser, never from how far the learner got (C4)
 */
public record NewClaim(
        MemberId member,
        String source,
        Localised title,
        Category category,
        Tags tags,
        @Nullable OrganisationId organiser,
        LocalDate day,
        Evidence evidence,
        @Nullable String activity,
        long creditedBefore) {

    /** The whole of an activity. */
    public NewClaim(
            MemberId member,
            String source,
            Localised title,
            Category category,
            Tags tags,
            @Nullable OrganisationId organiser,
            LocalDate day,
            Evidence evidence,
            @Nullable String activity) {
        this(member, source, title, category, tags, organiser, day, evidence, activity, 0);
    }

    /** Of no particular type: time decides. */
    public NewClaim(
            MemberId member,
            String source,
            Localised title,
            Category category,
            Tags tags,
            @Nullable OrganisationId organiser,
            LocalDate day,
            Evidence evidence) {
        this(member, source, title, category, tags, organiser, day, evidence, null);
    }

    NewClaim with(Evidence other) {
        return new NewClaim(member, source, title, category, tags, organiser, day, other, activity, creditedBefore);
    }
}
