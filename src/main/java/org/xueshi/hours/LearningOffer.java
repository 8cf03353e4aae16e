package org.xueshi.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.people.OrganisationId;

/**
 * Something that a member can still complete, and what its completion would claim.
 *
 * @param source what the claim would name; the same for the same offer
 * @param address of its page in the application
 * @param remainingSeconds of study that are still needed, as far as that is known
 * @param creditSeconds that completion is expected to credit, those studied before included
 * @param category by whose activity it would be for this member
 * @param organiser whose activity it would be; null if the member chooses it alone
 * @param on the day on which it takes place; null if the member chooses when
 * @param activity its type, by which a policy may convert it; null where time decides
 * @param until the last day on which it can be completed; null if there is none
 */
public record LearningOffer(
        String source,
        Localised title,
        String address,
        long remainingSeconds,
        long creditSeconds,
        Category category,
        Tags tags,
        @Nullable String activity,
        Strength strength,
        @Nullable OrganisationId organiser,
        @Nullable LocalDate on,
        @Nullable LocalDate until,
        Standing standing) {

    /** How the member stands with it. */
    public enum Standing {
        /** Could be taken. */
        OPEN,
        /** Begun, or a place in it is held. */
        BOOKED,
        /** Waits for a place: nothing that a plan counts on. */
        WAIT_LISTED
    }

    public LearningOffer {
        if (remainingSeconds < 0 || creditSeconds < 0) {
            throw new IllegalArgumentException("time is never negative: " + source);
        }
    }
}
