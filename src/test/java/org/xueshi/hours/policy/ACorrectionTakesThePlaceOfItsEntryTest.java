package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xueshi.hours.policy.Finding.Reason;
import org.xueshi.hours.policy.Finding.Use;
import org.xueshi.people.Role;

/** R1, L7: what is said rightly counts instead of what was wrong; past a closed year, the difference counts, whatever is full. */
class ACorrectionTakesThePlaceOfItsEntryTest {

    private static Someone lawyer() {
        return Someone.by(Books.bundled("ny-cle"))
                .declares("admitted", "2018-03-01")
                .declares("registration", "2018-03-01")
                .did("2025-06-01", "legal", "3")
                .did("2025-07-01", "legal", "3")
                .asARepeatOf(1);
    }

    /** 30 of the one kind and 10 of the other, all that 2025 asked for. */
    private static Someone accountant() {
        return Someone.by(Books.bundled("acca"))
                .declares("fellow", "2025-01-01")
                .did("2025-03-01", "verifiable", "30")
                .did("2025-04-01", "other", "10");
    }

    private static int have(Someone one, String day) {
        return one.finding("year", "all", day).have();
    }

    @Test
    void inItsYearItCountsAndTheWrongOneDoesNot() {
        var li = Someone.by(Books.one("""
                        window: { kind: calendar, years: 1, first_year: 2020 }
                        clauses:
                          - { id: all, of: law, hours: 10 }
                          - { id: training, of: law, count: 2 }
                        """))
                .is(Role.MEMBER, "2020-01-01")
                .did("2026-01-05", "law", "4")
                .corrects(1, 2026, "law", "3");

        assertThat(li.finding("it", "all", "2026-12-31").uses())
                .containsExactly(
                        new Use(1, 0, 400, Reason.TAKEN_BACK, null),
                        new Use(2, 0, -400, Reason.TAKEN_BACK, null),
                        new Use(3, 300, 0, Reason.COUNTED, null));
        assertThat(li.finding("it", "training", "2026-12-31").have()).isEqualTo(1);
    }

    @Test
    void itIsTheSameActivityAndARepetitionStaysOne() {
        var li = lawyer().corrects(1, 2025, "legal", "2");

        assertThat(li.finding("biennial", "all", "2025-12-31").uses())
                .containsExactly(
                        new Use(1, 0, 300, Reason.TAKEN_BACK, null),
                        new Use(2, 0, 300, Reason.REPEATED, null),
                        new Use(3, 0, -300, Reason.TAKEN_BACK, null),
                        new Use(4, 200, 0, Reason.COUNTED, null));
        assertThat(li.corrects(4, 2025, "legal", "1")
                        .finding("biennial", "all", "2025-12-31")
                        .have())
                .as("corrected again")
                .isEqualTo(100);
        assertThat(li.takesBack(6, 2025)
                        .finding("biennial", "all", "2025-12-31")
                        .have())
                .as("taken back in the end: now the repetition is the first")
                .isEqualTo(300);
    }

    @Test
    void aRepetitionThatIsCorrectedIsStillOne() {
        var li = lawyer().corrects(2, 2025, "legal", "1");

        assertThat(li.finding("biennial", "all", "2025-12-31").have()).isEqualTo(300);
        assertThat(li.finding("biennial", "all", "2025-12-31").uses())
                .contains(new Use(4, 0, 100, Reason.REPEATED, null));
    }

    /** In a window of two years the first may be closed when its entry is corrected. */
    @Test
    void bookedLaterItStillComesBeforeItsRepetition() {
        var li = lawyer().corrects(1, 2026, "legal", "2")
                .did("2026-02-01", "legal", "3")
                .asARepeatOf(1);

        assertThat(li.finding("biennial", "all", "2025-12-31").have()).isEqualTo(300);
        assertThat(li.finding("biennial", "all", "2026-02-10").have()).isEqualTo(200);
    }

    @Test
    void ofAClosedYearTheDifferenceCountsThoughTheCapIsFull() {
        var li = accountant();
        byte[] closed = AssessmentEncoding.bytes(li.on("2025-12-31"));
        li.did("2026-05-01", "other", "19").corrects(2, 2026, "other", "9");

        assertThat(li.finding("year", "all", "2026-12-31").uses())
                .containsExactly(
                        new Use(3, 1_900, 0, Reason.COUNTED, null),
                        new Use(4, -1_000, 0, Reason.COUNTED, null),
                        new Use(5, 900, 0, Reason.COUNTED, null));
        assertThat(have(li, "2026-12-31")).isEqualTo(1_800);
        assertThat(AssessmentEncoding.bytes(li.on("2025-12-31"))).isEqualTo(closed);
    }

    @Test
    void correctedAgainEachTimeTheDifferenceCounts() {
        var li = accountant().did("2026-05-01", "other", "19").corrects(2, 2026, "other", "9");

        assertThat(have(li.corrects(5, 2026, "other", "8"), "2026-12-31")).isEqualTo(1_700);
        li.did("2027-05-01", "other", "19").corrects(7, 2027, "other", "6");
        assertThat(have(li, "2026-12-31")).isEqualTo(1_700);
        assertThat(li.finding("year", "all", "2027-12-31").uses())
                .filteredOn(use -> use.sequence() > 8)
                .extracting(Use::counted)
                .containsExactly(-800, 600);
        assertThat(have(li.takesBack(10, 2027), "2027-12-31"))
                .as("taken back for good")
                .isEqualTo(1_900 - 800);
    }

    /** The wrong kind is taken away, and the right one counts as far as there is room for that kind. */
    @Test
    void whatBecomesAnotherKindIsOfThatKind() {
        var li = accountant().did("2026-05-01", "other", "19");

        assertThat(have(li.corrects(2, 2026, "verifiable", "10"), "2026-12-31")).isEqualTo(1_900);
        assertThat(li.finding("year", "verifiable", "2026-12-31").have()).isEqualTo(1_000);
        li.corrects(1, 2026, "other", "25");
        assertThat(have(li, "2026-12-31")).isEqualTo(1_900 - 3_000);
    }

    @Test
    void whatIsSaidAgainFillsNothingOfLastYear() {
        var li = Someone.by(Books.bundled("acca"))
                .declares("fellow", "2025-01-01")
                .did("2025-03-01", "verifiable", "25")
                .did("2025-04-01", "other", "10")
                .corrects(2, 2026, "other", "9");

        assertThat(li.demand("year", "2026-12-31").carried().repaid()).isZero();
        assertThat(have(li, "2026-12-31")).isEqualTo(-100);
        li.did("2026-05-01", "verifiable", "10");
        assertThat(li.demand("year", "2026-12-31").carried().repaid()).isEqualTo(500);
        assertThat(have(li, "2026-12-31")).isEqualTo(400);
    }
}
