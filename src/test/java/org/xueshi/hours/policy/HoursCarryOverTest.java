package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.hours.policy.Demand.Carried;
import org.xueshi.people.Mark;
import org.xueshi.people.Role;

/** R1: surplus is carried on: limit, class, other clauses, expiry, order of consumption, and not from the first window. */
class HoursCarryOverTest {

    private static final String TERMS = """
            window: { kind: calendar, years: 1, first_year: 2020 }
            clauses:
              - { id: all, of: both, hours: 10 }
              - { id: law, of: law, hours: 4 }
            carry_over:\s""";

    /** Hours of law in 2020, 2021 and so on; the sum that counts in the last year, with what is carried. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The limit, and that only surplus is carried.
                "at_most: 5, from: [all], toward: [all], valid_windows: 1, consumed: carried-first | 12 3 | 2",
                "at_most: 5, from: [all], toward: [all], valid_windows: 1, consumed: carried-first | 18 3 | 5",
                "at_most: 5, from: [all], toward: [all], valid_windows: 1, consumed: carried-first | 9 3 | 0",
                // Used up first, it makes room for a surplus of one's own: 8 + 5 - 10.
                "at_most: 5, from: [all], toward: [all], valid_windows: 1, consumed: carried-first | 18 8 1 | 3",
                // Used up last, it expires: only what was earned in the window itself is carried on.
                "at_most: 5, from: [all], toward: [all], valid_windows: 1, consumed: new-first | 18 8 1 | 0",
                "at_most: 5, from: [all], toward: [all], valid_windows: 1, consumed: new-first | 18 12 1 | 2",
                // Good for two windows: 3 of the 5 are left, and 2 of them are too many beside 4 new ones.
                "at_most: 5, from: [all], toward: [all], valid_windows: 2, consumed: new-first | 18 8 1 | 3",
                "at_most: 5, from: [all], toward: [all], valid_windows: 2, consumed: new-first | 18 10 1 | 5",
                "at_most: 5, from: [all], toward: [all], valid_windows: 2, consumed: new-first | 18 10 10 1 | 0",
                "at_most: 5, from: [all], toward: [all], valid_windows: 2, consumed: new-first | 18 13 10 1 | 0",
                // Nothing out of the first window.
                "at_most: 5, from: [all], toward: [all], valid_windows: 1, consumed: carried-first, not_from_first: true | 18 3 | 0",
                "at_most: 5, from: [all], toward: [all], valid_windows: 1, consumed: carried-first, not_from_first: true | 18 13 3 | 3",
                // Only where both clauses have it to spare.
                "at_most: 9, from: [law, all], toward: [all], valid_windows: 1, consumed: carried-first | 12 3 | 2",
            })
    void years(String carry, String hours, String carried) {
        var li = Someone.by(book(carry)).is(Role.MEMBER, "2020-01-01");
        int year = 2020;
        for (String one : hours.split(" ")) {
            li.did(year++ + "-06-01", "law", one);
        }
        String last = year - 1 + "-12-31";

        assertThat(new org.xueshi.common.ClassHours(
                        li.finding("it", "all", last).carried()))
                .hasToString(carried);
        assertThat(li.finding("it", "law", last).carried()).isZero();
    }

    @Test
    void onlyTheClassThatMayBeCarriedIs() {
        var li = Someone.by(book(
                        "at_most: 9, from: [all], toward: [all], of: law, valid_windows: 1, consumed: carried-first"))
                .is(Role.MEMBER, "2020-01-01")
                .did("2020-06-01", "law", "3")
                .did("2020-07-01", "other", "12");

        assertThat(li.finding("it", "all", "2021-01-01").carried()).isEqualTo(300);
    }

    @Test
    void allClausesMustHaveItToSpare() {
        var li = Someone.by(
                        book("at_most: 9, from: [law, all], toward: [all], valid_windows: 1, consumed: carried-first"))
                .is(Role.MEMBER, "2020-01-01")
                .did("2020-06-01", "law", "5")
                .did("2020-07-01", "other", "12");

        assertThat(li.finding("it", "all", "2021-01-01").carried())
                .as("7 in all, 1 of law")
                .isEqualTo(100);
    }

    @Test
    void aWindowWithoutDemandKeepsAndAddsNothing() {
        var li = Someone.by(book("at_most: 9, from: [all], toward: [all], valid_windows: 2, consumed: carried-first"))
                .is(Role.MEMBER, "2020-01-01")
                .bears(Mark.EXEMPT, "2021-01-01", "2021-12-31")
                .did("2020-06-01", "law", "12")
                .did("2021-06-01", "law", "50");

        assertThat(li.demand("it", "2021-12-31").state()).isEqualTo(State.EXEMPT);
        assertThat(li.finding("it", "all", "2022-06-01").carried()).isEqualTo(200);
        assertThat(li.finding("it", "all", "2023-06-01").carried())
                .as("expired")
                .isZero();
    }

    @Test
    void theAssessmentSaysWhatCameWhatExpiredAndWhatGoesOn() {
        var li = Someone.by(book("at_most: 5, from: [all], toward: [all], valid_windows: 1, consumed: new-first"))
                .is(Role.MEMBER, "2020-01-01")
                .did("2020-06-01", "law", "15")
                .did("2021-06-01", "law", "11");

        assertThat(li.demand("it", "2020-12-31").carried()).isEqualTo(new Carried(0, 0, 0, 0, 500));
        assertThat(li.demand("it", "2021-12-31").carried()).isEqualTo(new Carried(500, 0, 0, 0, 100));
        assertThat(li.demand("it", "2022-12-31").carried()).isEqualTo(new Carried(100, 500, 0, 0, 0));
    }

    @Test
    void surplusOfNanjingsCompulsorySubjectsIsElectiveInTheNextYear() {
        var li = Someone.by(Books.bundled("nanjing"))
                .declares("professional", "2024-01-01")
                .did("2025-03-01", "compulsory", "70", "online")
                .did("2025-04-01", "elective", "20");

        assertThat(li.demand("year", "2025-12-31").carried().out())
                .as("14 spare, of 6 in all")
                .isEqualTo(600);
        assertThat(li.finding("year", "all", "2026-06-01").carried()).isEqualTo(600);
        assertThat(li.finding("year", "compulsory", "2026-06-01").have()).isZero();
    }

    private static RuleBook book(String carry) {
        return Books.of(Books.PRELUDE
                + "classes: [{ key: both, title: { zh: 全, en: Both }, of: [{ categories: [law, other] }] }]\n"
                + Books.obligation("- role: MEMBER", TERMS + "{ " + carry + " }"));
    }
}
