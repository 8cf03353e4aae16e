package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.people.Role;

/** R1: calendar, personal, rolling, single and seasonal windows; leap days, New Year, and what stays in sight in its year. */
class WindowsBeginAndEndByTheRuleTest {

    private static final String FLOOR = "\nclauses: [{ id: all, of: law, hours: 10 }]";

    /** Windows shown on a day, oldest first, as from/until. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ kind: calendar, years: 1, first_year: 2019 } | 2026-11-25 | 2026-01-01/2026-12-31",
                "{ kind: calendar, years: 1, first_year: 2019 } | 2024-02-29 | 2024-01-01/2024-12-31",
                "{ kind: calendar, years: 5, first_year: 2021 } | 2025-12-31 | 2021-01-01/2025-12-31",
                "{ kind: calendar, years: 5, first_year: 2021 } | 2026-01-01 | 2026-01-01/2030-12-31",
                "{ kind: calendar, years: 2, first_year: 2021 } | 2020-06-01 | 2019-01-01/2020-12-31",
                "{ kind: anniversary, years: 2, from: registration } | 2026-02-27 | 2024-02-29/2026-02-27",
                "{ kind: anniversary, years: 2, from: registration } | 2026-02-28 | 2024-02-29/2026-02-27 2026-02-28/2028-02-28",
                "{ kind: anniversary, years: 2, from: registration } | 2028-02-29 | 2026-02-28/2028-02-28 2028-02-29/2030-02-27",
                "{ kind: anniversary, years: 4, from: registration } | 2031-12-31 | 2028-02-29/2032-02-28",
                "{ kind: anniversary, years: 2, from: registration } | 2024-02-28 | -",
                "{ kind: anniversary, years: 1, from: appointment } | 2026-05-31 | 2025-06-01/2026-05-31",
                "{ kind: rolling, months: 36 } | 2026-11-25 | 2023-11-26/2026-11-25",
                "{ kind: rolling, months: 36 } | 2022-06-01 | 2020-06-01/2023-05-31",
                "{ kind: once, months: 6, from: appointment } | 2020-05-31 | -",
                "{ kind: once, months: 6, from: appointment } | 2020-06-01 | 2020-06-01/2020-11-30",
                "{ kind: once, months: 6, from: appointment } | 2020-12-31 | 2020-06-01/2020-11-30",
                "{ kind: once, months: 6, from: appointment } | 2021-01-01 | -",
                "{ kind: once, months: 12, from: registration } | 2025-01-15 | 2024-02-29/2025-02-27",
                "{ kind: season, season: winter } | 2025-10-31 | 2024-11-01/2025-02-28",
                "{ kind: season, season: winter } | 2025-11-01 | 2024-11-01/2025-02-28 2025-11-01/2026-02-28",
                "{ kind: season, season: winter } | 2024-02-29 | 2023-11-01/2024-02-29",
                "{ kind: season, season: winter } | 2026-01-01 | 2025-11-01/2026-02-28",
            })
    void eachKindOfWindow(String window, String day, String shown) {
        var book = Books.of(Books.PRELUDE
                + (window.contains("season")
                        ? "seasons: [{ key: winter, title: { zh: 冬, en: winter }, from: 11-01, until: 02-29 }]\n"
                        : "")
                + Books.obligation("- role: MEMBER", "window: " + window + FLOOR));
        var demands = Someone.by(book)
                .is(Role.MEMBER, "2020-06-01")
                .is(Role.MEMBER, "2010-01-01", "2012-01-01")
                .declares("registration", "2024-02-29")
                .demands("it", day);
        assertThat(String.join(
                        " ",
                        demands.stream()
                                .map(one -> one.from() + "/" + one.due())
                                .toList()))
                .isEqualTo(shown.equals("-") ? "" : shown);
    }

    @Test
    void aWindowThatEndsOnNewYearsDayIsOfThatYearToo() {
        var book = Books.one("window: { kind: anniversary, years: 1, from: registration }" + FLOOR);
        var li = Someone.by(book).is(Role.MEMBER, "2020-01-01").declares("registration", "2024-01-02");

        assertThat(li.demands("it", "2025-06-01")).hasSize(2);
        assertThat(li.demands("it", "2026-06-01").getFirst().due()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void aWindowWhoseFirstDayNobodyDeclaredSaysSo() {
        var book = Books.one("window: { kind: anniversary, years: 2, from: registration }" + FLOOR);

        assertThat(Someone.by(book)
                        .is(Role.MEMBER, "2020-01-01")
                        .demand("it", "2026-01-01")
                        .state())
                .isEqualTo(State.UNDATED);
    }

    @Test
    void anAppointmentThatEndedTakesItsWindowsAlong() {
        var book = Books.one("window: { kind: once, months: 6, from: appointment }" + FLOOR);
        var li = Someone.by(book).is(Role.MEMBER, "2026-01-01", "2026-03-01").is(Role.MEMBER, "2026-05-01");

        assertThat(li.demands("it", "2026-12-31")).extracting(Demand::from).containsExactly(LocalDate.of(2026, 5, 1));
    }

    @Test
    void bothEndsOfAWindowCountAndNothingBeyond() {
        var book = Books.one("window: { kind: calendar, years: 2, first_year: 2025 }" + FLOOR);
        var li = Someone.by(book)
                .is(Role.MEMBER, "2020-01-01")
                .did("2024-12-31", "law", "1")
                .did("2025-01-01", "law", "2")
                .did("2026-12-31", "law", "4")
                .did("2027-01-01", "law", "8");

        assertThat(li.finding("it", "all", "2026-12-31").have()).isEqualTo(600);
        assertThat(li.finding("it", "all", "2026-12-30").have())
                .as("not yet done")
                .isEqualTo(200);
    }

    @Test
    void windowsMayLieInEachOther() {
        var li = Someone.by(Books.bundled("shandong-teachers")).declares("teacher", "2021-01-01");
        for (int year = 2021; year <= 2025; year++) {
            li.did(year + "-06-01", "teaching", year == 2023 ? "40" : "80");
        }

        assertThat(li.demand("five-years", "2025-12-31").state())
                .as("360 in all")
                .isEqualTo(State.MET);
        assertThat(li.demand("year", "2023-12-31").state()).as("48 in 2023").isEqualTo(State.OPEN);
        assertThat(li.finding("year", "all", "2023-12-31").missing()).isEqualTo(800);
        assertThat(li.demand("year", "2025-12-31").state()).isEqualTo(State.MET);
    }

    @Test
    void anEntryOfAClosedYearCountsInTheYearItWasBookedIn() {
        var book = Books.one("window: { kind: calendar, years: 1, first_year: 2025 }" + FLOOR);
        var li = Someone.by(book).is(Role.MEMBER, "2020-01-01").bookedLate("2025-12-20", 2026, "law", "3");

        assertThat(li.finding("it", "all", "2025-12-31").have()).isZero();
        assertThat(li.finding("it", "all", "2026-01-01").have()).isEqualTo(300);
    }
}
