package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.people.Mark;
import org.xueshi.people.Role;

/** R1: what is missing is said with its day, and from which day on it could no longer be met. */
class WhatCanNoLongerBeMetIsSaidTest {

    @ParameterizedTest
    @CsvSource({"2026-05-31, OPEN,", "2026-06-01, LOST, 2026-06-01", "2026-12-31, LOST, 2026-06-01"})
    void aSeasonThatIsOver(String day, State state, LocalDate since) {
        var li = Someone.byDefault().is(Role.MEMBER, "2020-01-01").bears(Mark.RURAL, "2020-01-01", null);

        Finding finding = li.finding("rural-spring", "training", day);
        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.lostSince()).isEqualTo(since);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-09, OPEN", "2026-07-10, LOST", "2026-12-31, LOST"})
    void aDeadlineAfterAnAppointment(String day, State state) {
        var li = Someone.byDefault().is(Role.SECRETARY, "2026-01-10");

        assertThat(li.demand("new-secretary", day).state()).isEqualTo(state);
        assertThat(li.demand("new-secretary", day).due()).isEqualTo(LocalDate.of(2026, 7, 9));
    }

    /** 2 hours a day: 10 missing hours take five days, so 27 December is the last day to begin. */
    @ParameterizedTest
    @CsvSource({
        "0, 2026-12-27, OPEN,",
        "0, 2026-12-28, LOST, 2026-12-28",
        "7, 2026-12-30, OPEN,",
        "7, 2026-12-31, LOST, 2026-12-31",
        "9, 2026-12-31, OPEN,",
        "10, 2026-12-31, MET,"
    })
    void aCapForTheDayMakesItTooLateEarlier(int done, String day, State state, LocalDate since) {
        var book = Books.of(Books.PRELUDE + "caps: [{ id: day, of: law, hours: 2, per: day }]\n"
                + Books.obligation(
                        "- role: MEMBER",
                        "window: { kind: calendar, years: 1, first_year: 2020 }\n"
                                + "clauses: [{ id: all, of: law, hours: 10, caps: [day] }]"));
        var li = Someone.by(book).is(Role.MEMBER, "2020-01-01");
        for (int n = 0; n < done; n++) {
            li.did(LocalDate.of(2026, 1, 1).plusDays(n).toString(), "law", "1");
        }

        Finding finding = li.finding("it", "all", day);
        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.lostSince()).isEqualTo(since);
    }

    @Test
    void whatIsDueFirstStandsFirst() {
        var li = Someone.byDefault()
                .is(Role.MEMBER, "2020-01-01")
                .is(Role.SECRETARY, "2026-01-10")
                .bears(Mark.RURAL, "2020-01-01", null);

        assertThat(li.on("2026-04-01").open())
                .extracting(one -> one.obligation().id())
                .containsExactly(
                        "rural-spring", "new-secretary", "committee-floor", "secretary-rotation", "member-floor");
        assertThat(li.on("2026-04-01").isMet()).isFalse();
    }
}
