package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.xueshi.hours.policy.Demand;
import org.xueshi.hours.year.DeclaredFacts;
import org.xueshi.people.Period;

/** R1: a regime that asks by the years somebody worked asks by what leaders declare of them. */
@TestPropertySource(properties = "xueshi.policy=ny-ctle")
@DirtiesContext
class YearsOfWorkAreAskedForTest extends HoursDatabaseTest {

    @Autowired
    DeclaredFacts facts;

    private void worked(String from, String until, int days) {
        var period = new Period(LocalDate.parse(from), LocalDate.parse(until));
        village.as(wang, () -> facts.declare(li, "days-worked", period, days));
    }

    private Demand asked() {
        return village.as(li, () -> years.mine(2026)).assessment().demands().getFirst();
    }

    @Test
    void eachSchoolYearOfNinetyDaysIsAFifth() {
        village.as(wang, () -> facts.declare(li, "registration", Period.since(LocalDate.of(2023, 1, 15)), 1));
        worked("2023-09-01", "2024-06-30", 180);
        assertThat(asked().first().required()).isEqualTo(2_000);

        worked("2024-09-01", "2025-06-30", 89);
        assertThat(asked().first().required()).isEqualTo(2_000);

        worked("2025-09-01", "2026-06-30", 90);
        assertThat(asked().first().required()).isEqualTo(4_000);
        assertThat(asked().obligation().id()).isEqualTo("five-years");

        village.as(wang, () -> facts.declare(li, "esol", Period.since(LocalDate.of(2023, 1, 15)), 1));
        assertThat(asked().obligation().id()).isEqualTo("five-years-esol");
        assertThat(asked().findings().getLast().required()).isEqualTo(2_000);
    }
}
