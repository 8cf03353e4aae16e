package org.xueshi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.testing.DatabaseTest;

/** Appointments and marks are dated, begin once, and end between their beginning and their end. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatedFactsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    Village village;

    @BeforeAll
    void build(@Autowired AutowireCapableBeanFactory beans) {
        village = new Village(beans);
    }

    @Test
    void anAppointmentEndsNeitherBeforeItsBeginningNorTwice() {
        MemberId member = village.member("committee", village.millBranch);
        String id = appoint(member, Role.COMMITTEE_MEMBER, Period.since(DAY));
        refused("ends-before-it-begins", () -> village.members.endAppointment(id, DAY.minusDays(1)));
        village.signedIn.as(village.countyAdministrator, () -> village.members.endAppointment(id, DAY));
        refused("ended-already", () -> village.members.endAppointment(id, DAY.plusDays(1)));
        MemberFacts facts = village.directory.facts(member);
        assertThat(facts.holds(Role.COMMITTEE_MEMBER, DAY)).isTrue();
        assertThat(facts.holds(Role.COMMITTEE_MEMBER, DAY.plusDays(1))).isFalse();
    }

    @Test
    void theSameRoleIsNotHeldTwiceAtOnce() {
        MemberId member = village.member("twice", village.millBranch);
        appoint(member, Role.DEPUTY, new Period(DAY, DAY.plusDays(9)));
        refused(
                "already-appointed",
                () -> village.members.appoint(member, village.millBranch, Role.DEPUTY, Period.since(DAY.plusDays(9))));
        assertThat(appoint(member, Role.DEPUTY, Period.since(DAY.plusDays(10)))).isNotBlank();
    }

    @Test
    void marksBeginAndEnd() {
        MemberId member = village.member("marked", village.millBranch);
        village.signedIn.as(village.countyAdministrator, () -> {
            village.members.mark(member, Mark.RURAL, Period.since(DAY));
            village.members.mark(member, Mark.EXEMPT, new Period(DAY, DAY.plusDays(30)));
            village.members.endMark(member, Mark.RURAL, DAY, DAY.plusDays(1));
        });
        refused("already-marked", () -> village.members.mark(member, Mark.EXEMPT, new Period(DAY.minusDays(5), DAY)));
        assertThat(village.directory.facts(member).marks())
                .containsExactlyInAnyOrder(
                        new MemberFacts.DatedMark(Mark.RURAL, new Period(DAY, DAY.plusDays(1))),
                        new MemberFacts.DatedMark(Mark.EXEMPT, new Period(DAY, DAY.plusDays(30))));
    }

    @Test
    void someoneWithoutAFirstRoleOrABranchIsNotRegistered() {
        refused(
                "first-role",
                () -> village.members.register(village.millBranch, Village.person("chief"), Role.SECRETARY, DAY));
        refused(
                "not-a-branch",
                () -> village.members.register(village.westTownship, Village.person("chief"), Role.MEMBER, DAY));
        assertThat(village.directory.bySignInName("chief")).isEmpty();
    }

    private String appoint(MemberId member, Role role, Period period) {
        return village.byCounty(() -> village.members.appoint(member, village.millBranch, role, period));
    }

    private void refused(String key, Runnable action) {
        assertThatThrownBy(() -> village.signedIn.as(village.countyAdministrator, action))
                .isInstanceOf(EntryRefused.class)
                .hasMessage("people.refused." + key);
    }
}
