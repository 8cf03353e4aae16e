package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.people.Role;

/** R1: pro-rating by day, month and year, or none at all; the first window exempt. */
class WhoIsCoveredForAPartIsAskedForAPartTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prorate: { by: month } | 2026-01-01 | 3600",
                "prorate: { by: month } | 2026-03-01 | 3000",
                "prorate: { by: month } | 2026-03-02 | 2700",
                "prorate: { by: month, hours: 1 } | 2026-03-01 | 1000",
                "prorate: { by: month, hours: 4 } | 2026-03-01 | 3600",
                "prorate: { by: day } | 2026-07-02 | 1804",
                "prorate: { by: year } | 2026-07-02 | 0",
                "prorate: { by: own-year } | 2026-07-02 | 0",
                "prorate: { by: own-year } | 2025-07-02 | 3600",
                "first_window_exempt: false | 2026-12-31 | 3600",
            })
    void whoeverJoinsInMidYear(String terms, String joined, int required) {
        var li = Someone.by(book(terms)).is(Role.MEMBER, joined);

        assertThat(li.finding("it", "all", "2026-12-31").required()).isEqualTo(required);
        assertThat(li.finding("it", "half", "2026-12-31").required()).isEqualTo(required / 2);
        assertThat(li.finding("it", "training", "2026-12-31").required()).isEqualTo(1);
    }

    @Test
    void aBreakIsNotAskedFor() {
        var li = Someone.by(book("prorate: { by: month }"))
                .is(Role.MEMBER, "2020-01-01", "2026-02-28")
                .is(Role.MEMBER, "2026-06-01");

        assertThat(li.finding("it", "all", "2026-12-31").required()).isEqualTo(2_700);
    }

    @Test
    void theFirstWindowMayBeExempt() {
        var li = Someone.by(book("first_window_exempt: true")).is(Role.MEMBER, "2026-06-01");

        assertThat(li.demand("it", "2026-12-31").state()).isEqualTo(State.FIRST_WINDOW);
        assertThat(li.demand("it", "2027-01-01").state()).isEqualTo(State.OPEN);
    }

    @Test
    void heldOnAnyDayAsksAlsoWhoeverLeft() {
        var onDay = Someone.by(book("held: on-day")).is(Role.MEMBER, "2020-01-01", "2026-01-01");
        var anyDay = Someone.by(book("held: any-day")).is(Role.MEMBER, "2020-01-01", "2026-01-01");

        assertThat(onDay.demands("it", "2026-06-01")).isEmpty();
        assertThat(anyDay.demands("it", "2026-06-01")).hasSize(1);
        assertThat(anyDay.demands("it", "2027-01-01")).isEmpty();
    }

    private static RuleBook book(String terms) {
        return Books.one("window: { kind: calendar, years: 1, first_year: 2020 }\n"
                + "clauses: [{ id: all, of: law, hours: 36 }, { id: half, of: law, hours: 18 },"
                + " { id: training, of: law, count: 1 }]\n" + terms);
    }
}
