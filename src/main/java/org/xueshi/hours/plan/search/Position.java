package org.xueshi.hours.plan.search;

import java.time.LocalDate;
import java.util.List;
import org.xueshi.hours.policy.Credit;
import org.xueshi.hours.policy.RuleBook;
import org.xueshi.hours.policy.Subject;
import org.xueshi.people.OrganisationId;

/**
 * Where a member stands before planning.
 *
 * @param credits entries of the ledger, and whatever else the plan shall count on
 * @param branch where the member belongs today
 * @param minutesADay how long the member can study on a day, today included; what has a date of its own takes none of it
 */
public record Position(
        RuleBook book, Subject subject, List<Credit> credits, OrganisationId branch, LocalDate today, int minutesADay) {

    public Position {
        credits = List.copyOf(credits);
        if (minutesADay < 1) {
            throw new IllegalArgumentException("a plan needs some time on a day");
        }
    }
}
