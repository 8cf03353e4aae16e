package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.policy.Assessment.Exempt;
import org.xueshi.hours.policy.Assessment.NothingAsked;
import org.xueshi.hours.policy.Assessment.Required;
import org.xueshi.hours.policy.Assessment.Share;
import org.xueshi.people.Appointment;
import org.xueshi.people.Mark;
import org.xueshi.people.MemberFacts;
import org.xueshi.people.MemberFacts.DatedMark;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** R1: (policy, facts, entries, as-of date) → assessment, with its reasons; by the default policy. */
class ARequirementIsAPureFunctionTest {

    private static final MemberId LI = new MemberId("li");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final Period ALWAYS = Period.since(LocalDate.of(2020, 1, 1));
    private static final PolicyVersion POLICY = new Policies(Path.of("content")).inForceOn(AS_OF);

    /** Roles joined by +; hours as category=hours joined by space. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "MEMBER, -, member-floor, 0, 0, 32",
                "PROBATIONARY_MEMBER, -, member-floor, 0, 0, 32",
                "MEMBER, centralized=20 collective=12, member-floor, 32, 0, 0",
                "MEMBER, centralized=20 collective=11.99, member-floor, 31.99, 0, 0.01",
                "MEMBER, centralized=40, member-floor, 40, 0, 0",
                "MEMBER, self-study=100 practical=3 organisational-life=5, member-floor, 0, 108, 32",
                "MEMBER, centralized=3 centralized=-3, member-floor, 0, 0, 32",
                "MEMBER, centralized=2 holiday=9, member-floor, 2, 9, 30",
                "MEMBER+SECRETARY, centralized=32, committee-floor, 32, 0, 24",
                "MEMBER+COMMITTEE_MEMBER, -, committee-floor, 0, 0, 56",
                "COMMITTEE_MEMBER+SECRETARY, centralized=56, committee-floor, 56, 0, 0",
                "MEMBER+DEPUTY, -, member-floor, 0, 0, 32",
                "INSTRUCTOR, centralized=5, -, 5, 0, -",
                "ADMINISTRATOR+AUDITOR, -, -, 0, 0, -"
            })
    void theStrictestObligationOfAllRolesApplies(
            String roles, String hours, String obligation, String toward, String beside, String missing) {
        Assessment assessment = assess(facts(roles, ALWAYS), credits(hours), AS_OF);

        assertThat(assessment.toward()).hasToString(toward);
        assertThat(assessment.beside()).hasToString(beside);
        if (obligation == null) {
            assertThat(assessment.standing()).isEqualTo(new NothingAsked());
        } else {
            assertThat(assessment.standing()).isInstanceOfSatisfying(Required.class, required -> {
                assertThat(required.obligation().id()).isEqualTo(obligation);
                assertThat(required.missing()).hasToString(missing);
                assertThat(required.met()).isEqualTo(missing.equals("0"));
                assertThat(required.due()).isEqualTo(LocalDate.of(2026, 12, 31));
            });
        }
    }

    @Test
    void itSaysWhyAndWhatWasOutweighed() {
        var standing = (Required)
                assess(facts("MEMBER+SECRETARY", ALWAYS), List.of(), AS_OF).standing();

        assertThat(standing.because()).isEqualTo(Role.SECRETARY);
        assertThat(standing.outweighed()).extracting(Obligation::id).containsExactly("member-floor");
        assertThat(standing.obligation().strictness()).isEqualTo(Strictness.HARD);
        assertThat(standing.outweighed().getFirst().strictness()).isEqualTo(Strictness.SOFT);
    }

    @Test
    void theAppointmentsOfTheDayDecide() {
        var term = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 30));
        var roles = new ArrayList<>(facts("MEMBER", ALWAYS).appointments());
        roles.addAll(facts("SECRETARY", term).appointments());
        var facts = new MemberFacts(LI, List.of(), roles, List.of());

        assertThat(minimum(facts, LocalDate.of(2026, 2, 28))).isEqualTo(32);
        assertThat(minimum(facts, LocalDate.of(2026, 3, 1))).isEqualTo(56);
        assertThat(minimum(facts, LocalDate.of(2026, 6, 30))).isEqualTo(56);
        assertThat(minimum(facts, LocalDate.of(2026, 7, 1))).isEqualTo(32);
    }

    @Test
    void anExemptMemberIsAskedForNothingAndKeepsTheHours() {
        var exempt = new MemberFacts(
                LI,
                List.of(),
                facts("SECRETARY", ALWAYS).appointments(),
                List.of(
                        new DatedMark(Mark.RURAL, ALWAYS),
                        new DatedMark(Mark.EXEMPT, new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 11, 23)))));

        Assessment assessment = assess(exempt, credits("centralized=4"), AS_OF);

        assertThat(assessment.standing()).isEqualTo(new Exempt(Mark.EXEMPT));
        assertThat(assessment.toward()).isEqualTo(ClassHours.of(4));
        assertThat(assess(exempt, List.of(), AS_OF.plusDays(1)).standing()).isInstanceOf(Required.class);
        assertThat(assess(exempt, List.of(), LocalDate.of(2026, 4, 30)).standing())
                .isInstanceOf(Required.class);
    }

    @Test
    void eachCategoryIsShownWithItsHours() {
        Assessment assessment =
                assess(facts("MEMBER", ALWAYS), credits("centralized=1.5 centralized=2 self-study=3"), AS_OF);

        assertThat(assessment.shares())
                .containsExactly(
                        new Share(Category.CENTRALIZED, new ClassHours(350), true, 2),
                        new Share(Category.COLLECTIVE, ClassHours.ZERO, true, 0),
                        new Share(Category.SELF_STUDY, ClassHours.of(3), false, 1),
                        new Share(Category.ORGANISATIONAL_LIFE, ClassHours.ZERO, false, 0),
                        new Share(Category.PRACTICAL, ClassHours.ZERO, false, 0));
        assertThat(assessment.total()).isEqualTo(new ClassHours(650));
    }

    private static int minimum(MemberFacts facts, LocalDate asOf) {
        return ((Required) assess(facts, List.of(), asOf).standing())
                .obligation()
                .minimumHours();
    }

    private static Assessment assess(MemberFacts facts, List<Credit> credits, LocalDate asOf) {
        return Requirement.assess(POLICY, facts, 2026, credits, asOf);
    }

    private static MemberFacts facts(String roles, Period period) {
        var appointments = Arrays.stream(roles.split("\\+"))
                .map(role -> new Appointment(role, LI, new OrganisationId("east"), Role.valueOf(role), period))
                .toList();
        return new MemberFacts(LI, List.of(), appointments, List.of());
    }

    private static List<Credit> credits(String hours) {
        var credits = new ArrayList<Credit>();
        for (String part : hours == null ? new String[0] : hours.split(" ")) {
            String[] of = part.split("=");
            var amount = new ClassHours(
                    new java.math.BigDecimal(of[1]).movePointRight(2).intValueExact());
            credits.add(new Credit(credits.size() + 1, amount, new Category(of[0]), AS_OF));
        }
        return credits;
    }
}
