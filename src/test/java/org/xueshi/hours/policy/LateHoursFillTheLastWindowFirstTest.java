package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xueshi.hours.policy.Demand.Carried;
import org.xueshi.hours.policy.Finding.Reason;
import org.xueshi.hours.policy.Finding.Use;
import org.xueshi.people.Role;

/** R1: hours done late fill what the last window lacked before they count in their own; so a deficit is repaid. */
class LateHoursFillTheLastWindowFirstTest {

    private static final RuleBook BOOK = Books.one("""
            window: { kind: calendar, years: 1, first_year: 2020 }
            clauses: [{ id: all, of: law, hours: 10 }]
            late_months: 3
            """);

    private final Someone li = Someone.by(BOOK).is(Role.MEMBER, "2025-01-01").did("2025-06-01", "law", "7");

    @Test
    void theEarliestHoursFillTheLastYear() {
        li.did("2026-02-01", "law", "2").did("2026-03-31", "law", "4").did("2026-05-01", "law", "5");

        assertThat(li.demand("it", "2026-12-31").carried()).isEqualTo(new Carried(0, 0, 300, 300, 0));
        assertThat(li.finding("it", "all", "2026-12-31").have()).isEqualTo(800);
        assertThat(li.finding("it", "all", "2026-12-31").uses())
                .containsExactly(
                        new Use(2, 0, 200, Reason.FILLED_LAST, null),
                        new Use(3, 0, 100, Reason.FILLED_LAST, null),
                        new Use(3, 300, 0, Reason.COUNTED, null),
                        new Use(4, 500, 0, Reason.COUNTED, null));
    }

    @Test
    void hoursThatAreTooLateCountInTheirOwnYear() {
        li.did("2026-04-01", "law", "4");

        assertThat(li.demand("it", "2026-12-31").carried()).isEqualTo(new Carried(0, 0, 0, 300, 0));
        assertThat(li.finding("it", "all", "2026-12-31").have()).isEqualTo(400);
    }

    @Test
    void theLastYearItselfStaysAsItWas() {
        Assessment before = li.on("2025-12-31");
        li.did("2026-01-15", "law", "4");

        assertThat(AssessmentEncoding.bytes(li.on("2025-12-31"))).isEqualTo(AssessmentEncoding.bytes(before));
        assertThat(li.finding("it", "all", "2025-12-31").missing()).isEqualTo(300);
    }

    @Test
    void onlyTheLastYearIsFilledAndNotTheOneBefore() {
        var wang = Someone.by(BOOK)
                .is(Role.MEMBER, "2024-01-01")
                .did("2025-06-01", "law", "10")
                .did("2026-01-05", "law", "10");

        assertThat(wang.demand("it", "2026-12-31").carried()).isEqualTo(Carried.NOTHING);
    }

    @Test
    void whoeverWasNotAskedLackedNothing() {
        var wang = Someone.by(BOOK).is(Role.MEMBER, "2026-01-01").did("2026-01-05", "law", "10");

        assertThat(wang.demand("it", "2026-12-31").state()).isEqualTo(State.MET);
    }
}
