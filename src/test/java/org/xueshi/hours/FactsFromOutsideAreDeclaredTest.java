package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.xueshi.hours.ledger.BookYears;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.hours.policy.Demand;
import org.xueshi.hours.year.ClosedAssessments;
import org.xueshi.hours.year.DeclaredFacts;
import org.xueshi.hours.year.DeclaredFacts.FactLine;
import org.xueshi.hours.year.FactRefused;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** R1: facts that a regime needs and nothing here could know are declared by those in charge, kept, and assessed by. */
@TestPropertySource(properties = "xueshi.policy=acca")
@DirtiesContext
class FactsFromOutsideAreDeclaredTest extends HoursDatabaseTest {

    private static final Period SINCE_2020 = Period.since(LocalDate.of(2020, 1, 1));
    private static final Period YEAR_2026 = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @Autowired
    BookYears bookYears;

    @Autowired
    DeclaredFacts facts;

    @Autowired
    ClosedAssessments closed;

    @BeforeEach
    void nothingDeclared() {
        sql.update("delete from declared_fact");
    }

    private void declare(MemberId actor, String fact, Period period, int value) {
        village.as(actor, () -> facts.declare(li, fact, period, value));
    }

    private Assessment assessed() {
        return village.as(li, () -> years.mine(2026)).assessment();
    }

    private List<String> asked() {
        return assessed().demands().stream()
                .map(Demand::obligation)
                .map(obligation -> obligation.id())
                .toList();
    }

    private String only() {
        return village.as(li, () -> facts.of(li)).getFirst().id();
    }

    @Test
    void assessmentsLookAtThemFromThenOn() {
        assertThat(asked()).isEmpty();
        declare(wang, "fellow", SINCE_2020, 1);
        assertThat(asked()).containsExactly("year");
        assertThat(assessed().headline().orElseThrow().first().required()).isEqualTo(4_000);

        declare(wang, "work-hours", YEAR_2026, 769);

        assertThat(asked()).containsExactly("part-time-year");
        assertThat(assessed().headline().orElseThrow().first().required()).isEqualTo(1_900);
        assertThat(village.as(wang, () -> years.of(li, 2026)).assessment()).isEqualTo(assessed());
        verify(notices).send(li, "hours.notice.fact-declared", List.of("Hours of work in the year"), "my-year");
    }

    @Test
    void whatWasWrongIsWithdrawnAndKeptWithItsReason() {
        declare(wang, "fellow", SINCE_2020, 1);
        String id = only();

        village.as(wang, () -> facts.withdraw(li, id, "It was another Li."));

        assertThat(asked()).isEmpty();
        FactLine kept = village.as(li, () -> facts.of(li)).getFirst();
        assertThat(kept.reason()).isEqualTo("It was another Li.");
        assertThat(kept.withdrawnBy()).isNotNull();
        verify(notices)
                .send(
                        li,
                        "hours.notice.fact-withdrawn",
                        List.of("Member of the association", "It was another Li."),
                        "my-year");
        assertThatThrownBy(() -> village.as(wang, () -> facts.withdraw(li, id, "Once more, please.")))
                .isInstanceOf(FactRefused.class);
        declare(wang, "fellow", SINCE_2020, 1);
        assertThat(asked()).containsExactly("year");
    }

    @Test
    void notTwiceForADayNorUnknownNorBeyondAYear() {
        declare(wang, "work-hours", YEAR_2026, 600);

        assertThatThrownBy(() -> declare(wang, "work-hours", SINCE_2020, 900)).isInstanceOf(FactRefused.class);
        assertThatThrownBy(() -> declare(wang, "shoe-size", YEAR_2026, 42)).isInstanceOf(FactRefused.class);
        for (int value : new int[] {-1, DeclaredFacts.MOST_VALUE + 1}) {
            assertThatThrownBy(() -> declare(wang, "fellow", YEAR_2026, value)).isInstanceOf(FactRefused.class);
        }
        declare(wang, "work-hours", new Period(LocalDate.of(2027, 1, 1), null), 900);
        assertThat(rows("declared_fact")).isEqualTo(2);
    }

    @Test
    void ofTwoWhoDeclareTheSameAtOnceOneIsRefused() throws Exception {
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        for (int round = 0; round < 20; round++) {
            nothingDeclared();
            var together = new CyclicBarrier(2);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Boolean>> both = Stream.of(wang, chen)
                        .map(leader -> threads.submit(() -> declaresAt(together, leader)))
                        .toList();
                assertThat(List.of(both.getFirst().get(), both.getLast().get())).containsExactlyInAnyOrder(true, false);
            }
            assertThat(rows("declared_fact")).isEqualTo(1);
        }
    }

    private boolean declaresAt(CyclicBarrier together, MemberId leader) throws Exception {
        together.await();
        try {
            declare(leader, "fellow", SINCE_2020, 1);
            return true;
        } catch (FactRefused second) {
            return false;
        }
    }

    @Test
    void leadersOfTheBranchAndAboveDeclareAndNobodyElse() {
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        MemberId qian = village.secretary("qian", Village.WEST);
        MemberId examiner = village.member("examiner", Village.WEST);
        village.appoint(examiner, Village.COUNTY, Role.AUDITOR, Period.since(LocalDate.of(2000, 1, 1)));
        for (MemberId other : List.of(li, qian, examiner)) {
            assertThatThrownBy(() -> declare(other, "fellow", SINCE_2020, 1)).isInstanceOf(NotAllowedRefused.class);
        }
        assertThatThrownBy(() -> village.as(wang, () -> facts.declare(wang, "fellow", SINCE_2020, 1)))
                .isInstanceOf(NotAllowedRefused.class);
        declare(chen, "fellow", SINCE_2020, 1);

        String id = only();
        for (MemberId other : List.of(li, qian, examiner)) {
            assertThatThrownBy(() -> village.as(other, () -> facts.withdraw(li, id, "I would rather not.")))
                    .isInstanceOf(NotAllowedRefused.class);
        }
        for (MemberId reader : List.of(li, wang, chen, examiner)) {
            assertThat(village.as(reader, () -> facts.of(li))).hasSize(1);
        }
        assertThatThrownBy(() -> village.as(qian, () -> facts.of(li))).isInstanceOf(NotAllowedRefused.class);
    }

    /** L7: what is declared or withdrawn afterwards changes nothing in a closed year. */
    @Test
    void aClosedYearKeepsThoseOfItsClose() {
        declare(wang, "fellow", SINCE_2020, 1);
        transactions.executeWithoutResult(status -> bookYears.close(2025, wang));
        closed.freeze(2025);
        var before = closed.of(li, 2025).orElseThrow();

        declare(wang, "work-hours", new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)), 100);
        String fellow = village.as(li, () -> facts.of(li)).stream()
                .filter(line -> line.title().en().startsWith("Member"))
                .findFirst()
                .orElseThrow()
                .id();
        village.as(wang, () -> facts.withdraw(li, fellow, "It was another Li."));

        assertThat(before.asWritten()).isTrue();
        assertThat(before.assessment().demands()).hasSize(1);
        assertThat(closed.of(li, 2025)).contains(before);
        assertThat(closed.changed(10)).isEmpty();
    }
}
