package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.people.Role;

/** R1, R2: a window is ruled by the version of its last day, or of the as-of date while it runs; so are those it follows. */
class TheVersionOfTheDayRulesEachWindowTest {

    private static final String TERMS = """
            window: { kind: calendar, years: 1, first_year: 2020 }
            clauses: [{ id: all, of: law, hours: 10 }]
            carry_over: { at_most: 5, from: [all], toward: [all], valid_windows: 1, consumed: carried-first }
            """;
    private static final String FIRST = Books.PRELUDE + Books.obligation("- role: MEMBER", TERMS);
    private static final String SECOND = FIRST.replace("version: 1", "version: 2")
            .replace("effective_from: 2000-01-01", "effective_from: 2026-07-01")
            .replace("hours: 10", "hours: 12");

    @ParameterizedTest
    @CsvSource({"2025-12-31, 1000, 1", "2026-06-30, 1000, 1", "2026-07-01, 1200, 2", "2026-12-31, 1200, 2"})
    void aNewVersionRulesFromItsDayOn(String day, int required, int version) {
        var li = Someone.by(Books.of(FIRST, SECOND)).is(Role.MEMBER, "2020-01-01");

        assertThat(li.finding("it", "all", day).required()).isEqualTo(required);
        assertThat(li.on(day).policy().version()).isEqualTo(version);
    }

    @Test
    void surplusOfAnOlderYearIsReckonedByTheVersionThatRuledIt() {
        var li = Someone.by(Books.of(SECOND, FIRST))
                .is(Role.MEMBER, "2020-01-01")
                .did("2025-06-01", "law", "13");

        assertThat(li.finding("it", "all", "2026-12-31").carried())
                .as("13 less 10, not less 12")
                .isEqualTo(300);
    }

    @Test
    void aDraftRulesWhereItWouldIfItWereInForce() {
        var book = RuleBook.of(java.util.List.of(Books.version(FIRST)));

        assertThat(book.with(Books.version(SECOND))
                        .inForceOn(LocalDate.of(2026, 7, 1))
                        .ref()
                        .version())
                .isEqualTo(2);
        assertThat(book.inForceOn(LocalDate.of(2026, 7, 1)).ref().version()).isEqualTo(1);
        assertThat(book.with(Books.version(FIRST.replace("hours: 10", "hours: 11")))
                        .versions())
                .hasSize(1);
    }

    @Test
    void whereNoVersionRulesNobodyIsAssessed() {
        var li = Someone.byDefault().is(Role.MEMBER, "2000-01-01");

        assertThatThrownBy(() -> li.on("2016-06-01")).isInstanceOf(NoPolicyRefused.class);
    }
}
