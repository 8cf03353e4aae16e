package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xueshi.hours.policy.Finding.Reason;
import org.xueshi.hours.policy.Finding.Use;
import org.xueshi.people.Role;

/** R1, L7: a reversal cancels its entry in hours, caps and counts; past a closed year it counts against the year it is in. */
class AReversalTakesItsEntryOutTest {

    private static final String BASE = """
            window: { kind: calendar, years: 1, first_year: 2020 }
            clauses:
              - { id: all, of: law, hours: 10 }
              - { id: training, of: law, count: 2 }
            """;

    private final Someone li = Someone.by(Books.one(BASE)).is(Role.MEMBER, "2020-01-01");

    @Test
    void inItsYearNeitherCounts() {
        li.did("2026-01-05", "law", "4").did("2026-01-06", "law", "3").takesBack(1, 2026);

        assertThat(li.finding("it", "all", "2026-12-31").have()).isEqualTo(300);
        assertThat(li.finding("it", "training", "2026-12-31").have()).isEqualTo(1);
        assertThat(li.finding("it", "all", "2026-12-31").uses())
                .containsExactly(
                        new Use(1, 0, 400, Reason.TAKEN_BACK, null),
                        new Use(2, 300, 0, Reason.COUNTED, null),
                        new Use(3, 0, -400, Reason.TAKEN_BACK, null));
    }

    @Test
    void ofAClosedYearItCountsAgainstTheNext() {
        li.did("2025-12-05", "law", "4")
                .did("2026-01-06", "law", "6")
                .did("2026-01-07", "law", "1")
                .takesBack(1, 2026);

        assertThat(li.finding("it", "all", "2025-12-31").have())
                .as("a closed year stays")
                .isEqualTo(400);
        assertThat(li.finding("it", "all", "2026-12-31").have()).isEqualTo(300);
        assertThat(li.finding("it", "training", "2026-12-31").have()).isEqualTo(1);
    }

    @Test
    void itGivesBackTheRoomUnderACap() {
        var book = Books.of(Books.PRELUDE + "caps: [{ id: day, of: law, hours: 4, per: day }]\n"
                + Books.obligation("- role: MEMBER", BASE.replace("hours: 10", "hours: 10, caps: [day]")));
        var wang = Someone.by(book)
                .is(Role.MEMBER, "2020-01-01")
                .did("2026-01-05", "law", "4")
                .did("2026-01-05", "law", "4");
        assertThat(wang.finding("it", "all", "2026-12-31").have()).isEqualTo(400);

        assertThat(wang.takesBack(1, 2026).finding("it", "all", "2026-12-31").have())
                .isEqualTo(400);
    }

    @Test
    void aRepetitionCountsWhereRepeatsAreNotExcluded() {
        li.did("2026-01-05", "law", "4").did("2026-01-06", "law", "4").asARepeatOf(1);

        assertThat(li.finding("it", "all", "2026-12-31").have()).isEqualTo(800);
    }

    @Test
    void elsewhereItCountsOnceInAWindow() {
        var book = Books.of("repeats_excluded: true\n" + Books.PRELUDE + Books.obligation("- role: MEMBER", BASE));
        var wang = Someone.by(book)
                .is(Role.MEMBER, "2020-01-01")
                .did("2025-06-06", "law", "4")
                .did("2026-01-05", "law", "4")
                .asARepeatOf(1)
                .did("2026-01-06", "law", "3")
                .asARepeatOf(1);

        var finding = wang.finding("it", "all", "2026-12-31");
        assertThat(finding.have()).isEqualTo(400);
        assertThat(finding.uses().getLast()).isEqualTo(new Use(3, 0, 300, Reason.REPEATED, null));
        assertThat(wang.takesBack(2, 2026).finding("it", "all", "2026-12-31").have())
                .isEqualTo(300);
    }
}
