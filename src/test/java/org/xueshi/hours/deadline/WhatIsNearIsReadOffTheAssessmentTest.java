package org.xueshi.hours.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.Strength;
import org.xueshi.hours.policy.Credit;
import org.xueshi.hours.policy.PolicyFolder;
import org.xueshi.hours.policy.Requirement;
import org.xueshi.hours.policy.RuleBook;
import org.xueshi.hours.policy.Subject;
import org.xueshi.people.Appointment;
import org.xueshi.people.Mark;
import org.xueshi.people.MemberFacts;
import org.xueshi.people.MemberFacts.DatedMark;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** A reminder is due 60, 30 and 7 days before a deadline, for what is not met and still can be. */
class WhatIsNearIsReadOffTheAssessmentTest {

    private static final MemberId LI = new MemberId("li");
    private static final OrganisationId BRANCH = new OrganisationId("east");
    private static final LocalDate JOINED = LocalDate.of(2020, 1, 1);

    private final List<Credit> credits = new ArrayList<>();
    private final List<DatedMark> marks = new ArrayList<>();
    private LocalDate joined = JOINED;

    private static RuleBook book(String window, String clauses) {
        String yaml = """
                id: test
                version: 1
                effective_from: 2000-01-01
                title: { zh: 试, en: Test }
                class_hour_minutes: 45
                rounding: { step: 0.01, direction: down }
                exempt_marks: [EXEMPT]
                categories:
                  - { key: law, title: { zh: 法, en: law } }
                obligations:
                  - id: it
                    title: { zh: 它, en: It }
                    strictness: hard
                    who:
                      - role: MEMBER
                    window: %s
                    clauses:
                      - %s
                """.formatted(window, clauses);
        return RuleBook.of(List.of(
                PolicyFolder.read(Path.of("content")).draft("test.yaml", yaml.getBytes(StandardCharsets.UTF_8))));
    }

    private static final RuleBook YEARLY =
            book("{ kind: calendar, years: 1, first_year: 2000 }", "{ id: hours, of: law, hours: 10 }");

    private List<Near> near(RuleBook book, LocalDate day) {
        var facts = new MemberFacts(
                LI, List.of(), List.of(new Appointment("a", LI, BRANCH, Role.MEMBER, Period.since(joined))), marks);
        return Near.in(Requirement.assess(book, Subject.of(facts), credits, day));
    }

    private void did(LocalDate day, int hours) {
        int sequence = credits.size() + 1;
        credits.add(new Credit(
                sequence,
                ClassHours.of(hours),
                new Category("law"),
                Set.of(),
                Strength.ATTENDED,
                null,
                null,
                BRANCH,
                day,
                day.getYear(),
                "course:" + sequence,
                null,
                null));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01, 60", "2026-12-01, 30", "2026-12-02, 30", "2026-12-23, 30", "2026-12-24, 7", "2026-12-31, 7"
    })
    void theTightestStepThatHasCome(LocalDate day, int step) {
        did(LocalDate.of(2026, 3, 1), 4);

        assertThat(near(YEARLY, day)).singleElement().satisfies(near -> {
            assertThat(near.step()).isEqualTo(step);
            assertThat(near.missing().missing()).isEqualTo(600);
            assertThat(near.demand().due()).isEqualTo(LocalDate.of(2026, 12, 31));
        });
    }

    @Test
    void noneEarlierNorAfterwards() {
        assertThat(near(YEARLY, LocalDate.of(2026, 10, 31))).isEmpty();
        assertThat(near(YEARLY, LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    void noneOnceItIsMet() {
        did(LocalDate.of(2026, 3, 1), 10);
        assertThat(near(YEARLY, LocalDate.of(2026, 12, 31))).isEmpty();
    }

    @Test
    void noneForWhoeverIsExempt() {
        marks.add(new DatedMark(Mark.EXEMPT, Period.since(JOINED)));
        assertThat(near(YEARLY, LocalDate.of(2026, 12, 31))).isEmpty();
    }

    @Test
    void theMonthsUpToEachDayHaveNoDeadlineButTheFirstOfWhoeverIsNewHave() {
        RuleBook rolling = book("{ kind: rolling, months: 12 }", "{ id: hours, of: law, hours: 10 }");
        assertThat(near(rolling, LocalDate.of(2026, 6, 1))).isEmpty();

        joined = LocalDate.of(2026, 1, 1);
        assertThat(near(rolling, LocalDate.of(2026, 12, 1)))
                .singleElement()
                .satisfies(near -> assertThat(near.step()).isEqualTo(30));
    }
}
