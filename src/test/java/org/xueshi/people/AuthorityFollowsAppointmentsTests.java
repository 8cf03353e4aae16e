package org.xueshi.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.testing.DatabaseTest;

/** Who may do what follows the appointments of the day in question. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorityFollowsAppointmentsTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 28);

    @Autowired
    Authority authority;

    Village village;
    MemberId deputy;
    MemberId secretary;
    MemberId auditor;

    @BeforeAll
    void build(@Autowired AutowireCapableBeanFactory beans) {
        village = new Village(beans);
        deputy = village.member("deputy", village.millBranch);
        village.byCounty(
                () -> village.members.appoint(deputy, village.millBranch, Role.DEPUTY, new Period(FIRST, LAST)));
        secretary = village.holder("secretary", village.bridgeBranch, Role.SECRETARY, village.westTownship);
        auditor = village.holder("auditor", village.orchardBranch, Role.AUDITOR, village.westTownship);
    }

    @Test
    void aDeputyLeadsFromTheFirstDayToTheLast() {
        assertThat(authority.leads(deputy, village.millBranch, FIRST.minusDays(1)))
                .isFalse();
        assertThat(authority.leads(deputy, village.millBranch, FIRST)).isTrue();
        assertThat(authority.leads(deputy, village.millBranch, LAST)).isTrue();
        assertThat(authority.leads(deputy, village.millBranch, LAST.plusDays(1)))
                .isFalse();
    }

    @Test
    void leadingIsForThatVeryOrganisation() {
        assertThat(authority.ledBy(secretary, FIRST)).containsExactly(village.westTownship);
        assertThat(authority.leads(secretary, village.millBranch, FIRST)).isFalse();
        assertThat(authority.leads(deputy, village.bridgeBranch, FIRST)).isFalse();
        assertThat(authority.leads(auditor, village.westTownship, FIRST)).isFalse();
    }

    @Test
    void theLeadersOfAnOrganisationAreThoseOfTheDay() {
        assertThat(authority.leadersOf(village.millBranch, FIRST)).containsExactly(deputy);
        assertThat(authority.leadersOf(village.millBranch, LAST)).containsExactly(deputy);
        assertThat(authority.leadersOf(village.millBranch, LAST.plusDays(1))).isEmpty();
        assertThat(authority.leadersOf(village.westTownship, FIRST)).containsExactly(secretary);
        assertThat(authority.leadersOf(village.county, FIRST)).isEmpty();
    }

    @Test
    void aRoleHeldAboveReachesDownAndNeitherUpNorSideways() {
        assertThat(authority.holdsAbove(secretary, Role.SECRETARY, village.millBranch, FIRST))
                .isTrue();
        assertThat(authority.holdsAbove(secretary, Role.SECRETARY, village.westTownship, FIRST))
                .isTrue();
        assertThat(authority.holdsAbove(secretary, Role.SECRETARY, village.county, FIRST))
                .isFalse();
        assertThat(authority.holdsAbove(secretary, Role.SECRETARY, village.orchardBranch, FIRST))
                .isFalse();
        assertThat(authority.holdsAbove(secretary, Role.ADMINISTRATOR, village.millBranch, FIRST))
                .isFalse();
        assertThat(authority.holdsAbove(secretary, Role.SECRETARY, village.millBranch, Village.LONG_AGO.minusDays(1)))
                .isFalse();
    }

    @Test
    void theScopeIsEverythingBelowWhereTheRoleIsHeld() {
        var west = Set.of(village.westTownship, village.millBranch, village.bridgeBranch);
        assertThat(authority.scopeOf(auditor, Set.of(Role.AUDITOR), FIRST)).isEqualTo(west);
        assertThat(authority.scopeOf(auditor, Set.of(Role.SECRETARY), FIRST)).isEmpty();
        assertThat(authority.scopeOf(auditor, Set.of(), FIRST)).isEmpty();
        assertThat(authority.scopeOf(deputy, Set.of(Role.DEPUTY), LAST.plusDays(1)))
                .isEmpty();
        assertThat(village.by(auditor, () -> village.organisations.mine()))
                .extracting(Organisation::id)
                .startsWith(village.westTownship)
                .containsExactlyInAnyOrderElementsOf(west);
    }

    @Test
    void whatIsHeldTodayIsWhatTheMenuKnows() {
        assertThat(authority.rolesOf(deputy, FIRST)).containsExactlyInAnyOrder(Role.MEMBER, Role.DEPUTY);
        assertThat(authority.rolesOf(deputy, LAST.plusDays(1))).containsExactly(Role.MEMBER);
    }

    @Test
    void endingAnAppointmentEndsTheAuthority() {
        MemberId brief = village.member("brief", village.orchardBranch);
        String id = village.byCounty(
                () -> village.members.appoint(brief, village.orchardBranch, Role.SECRETARY, Period.since(FIRST)));
        village.signedIn.as(village.countyAdministrator, () -> village.members.endAppointment(id, LAST));
        assertThat(authority.leads(brief, village.orchardBranch, LAST)).isTrue();
        assertThat(authority.leads(brief, village.orchardBranch, LAST.plusDays(1)))
                .isFalse();
    }
}
