package org.xueshi.hours.plan.search;

import java.time.LocalDate;

/**
 * An offer completed in a stretch of days in which the rules make no difference between days; or on its own day.
 *
 * @param offer its place in the list of offers
 * @param first the first day, counted from today
 * @param last the last day, counted from today
 * @param flexible whether the member chooses the day, and it takes of the day's minutes
 */
record Chance(int offer, int first, int last, boolean flexible) {

    LocalDate day(LocalDate today) {
        return today.plusDays(first);
    }
}
