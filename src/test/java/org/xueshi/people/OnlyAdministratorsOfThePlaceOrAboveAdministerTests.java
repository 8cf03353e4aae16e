package org.xueshi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.xueshi.common.Localised;
import org.xueshi.testing.DatabaseTest;

/** Each administering method, for a role too small, a foreign branch, and nobody at all. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnlyAdministratorsOfThePlaceOrAboveAdministerTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    Village village;
    MemberId western;
    MemberId eastern;
    MemberId secretary;
    MemberId target;
    String office;

    @BeforeAll
    void build(@Autowired AutowireCapableBeanFactory beans) {
        village = new Village(beans);
        western = village.holder("west-admin", village.bridgeBranch, Role.ADMINISTRATOR, village.westTownship);
        eastern = village.holder("east-admin", village.orchardBranch, Role.ADMINISTRATOR, village.eastTownship);
        secretary = village.holder("mill-secretary", village.millBranch, Role.SECRETARY, village.millBranch);
        target = village.member("target", village.millBranch);
        office = village.byCounty(() -> village.members.appoint(
                target, village.millBranch, Role.COMMITTEE_MEMBER, Period.since(Village.LONG_AGO)));
        village.byCounty(() -> {
            village.members.mark(target, Mark.RURAL, Period.since(Village.LONG_AGO));
            return true;
        });
    }

    Map<String, Runnable> everything() {
        var all = new LinkedHashMap<String, Runnable>();
        var members = village.members;
        all.put(
                "found",
                () -> village.organisations.found(
                        village.westTownship, OrganisationLevel.BRANCH, Localised.same("新支部")));
        all.put("rename", () -> village.organisations.rename(village.millBranch, Localised.same("老磨坊支部")));
        all.put(
                "register",
                () -> members.register(
                        village.millBranch, Village.person("new-" + System.nanoTime()), Role.MEMBER, DAY));
        all.put("transfer", () -> members.transfer(target, village.bridgeBranch, DAY));
        all.put("appoint", () -> members.appoint(target, village.westTownship, Role.INSTRUCTOR, Period.since(DAY)));
        all.put("end", () -> members.endAppointment(office, DAY));
        all.put("mark", () -> members.mark(target, Mark.EXEMPT, Period.since(DAY)));
        all.put("end mark", () -> members.endMark(target, Mark.RURAL, Village.LONG_AGO, DAY));
        all.put("find", () -> members.find(village.millBranch, "", 0, 10));
        all.put("count", () -> members.count(village.millBranch, ""));
        all.put("facts", () -> members.facts(target));
        all.put("reset", () -> members.resetPassword(target));
        return all;
    }

    @Test
    void aMemberASecretaryAndTheAdministratorOfAForeignPlaceAreRefused() {
        for (MemberId actor : new MemberId[] {target, secretary, eastern}) {
            everything()
                    .forEach((name, action) -> assertThatThrownBy(
                                    () -> village.signedIn.as(actor, action), "%s by %s", name, actor)
                            .isInstanceOf(NotAllowedRefused.class));
        }
        assertThat(village.directory.branchOn(target, DAY)).contains(village.millBranch);
    }

    @Test
    void nobodyAtAllIsRefused() {
        SecurityContextHolder.clearContext();
        everything()
                .forEach((name, action) -> assertThatThrownBy(action::run, name)
                        .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    @Test
    void theAdministratorAboveMay() {
        everything()
                .forEach((name, action) -> assertThatCode(() -> village.signedIn.as(western, action))
                        .as(name)
                        .doesNotThrowAnyException());
    }

    @Test
    void aMemberIsNotPulledFromNorPushedIntoAForeignPlace() {
        MemberId own = village.member("own", village.bridgeBranch);
        MemberId foreign = village.member("foreign", village.orchardBranch);
        assertThatThrownBy(() ->
                        village.signedIn.as(western, () -> village.members.transfer(foreign, village.millBranch, DAY)))
                .isInstanceOf(NotAllowedRefused.class);
        assertThatThrownBy(() ->
                        village.signedIn.as(western, () -> village.members.transfer(own, village.orchardBranch, DAY)))
                .isInstanceOf(NotAllowedRefused.class);
        assertThatThrownBy(() -> village.signedIn.as(
                        western,
                        () -> village.members.appoint(foreign, village.millBranch, Role.SECRETARY, Period.since(DAY))))
                .isInstanceOf(NotAllowedRefused.class);
    }

    @Test
    void nobodyTakesOverAnAdministratorAboveThemByAPasswordReset() {
        MemberId higher = village.holder("higher", village.millBranch, Role.ADMINISTRATOR, village.county);
        assertThatThrownBy(() -> village.signedIn.as(western, () -> village.members.resetPassword(higher)))
                .isInstanceOf(NotAllowedRefused.class);
        assertThat(village.byCounty(() -> village.members.resetPassword(higher)))
                .isNotBlank();
    }

    @Test
    void theLastAdministratorOfTheTopStays() {
        String top = village.directory
                .facts(village.countyAdministrator)
                .appointments()
                .getFirst()
                .id();
        var others = village.directory.membersOf(village.county, DAY, 0, 100).stream()
                .flatMap(member -> village.directory.facts(member.id()).appointments().stream())
                .filter(held -> held.role() == Role.ADMINISTRATOR
                        && held.organisation().equals(village.county)
                        && held.period().until() == null)
                .toList();
        var today = village.directory.todayAt(village.county);
        for (Appointment other : others) {
            village.byCounty(() -> {
                village.members.endAppointment(other.id(), today);
                return true;
            });
        }
        assertThatThrownBy(() -> village.signedIn.as(
                        village.countyAdministrator, () -> village.members.endAppointment(top, today)))
                .isInstanceOf(EntryRefused.class)
                .hasMessage("people.refused.last-administrator");
    }
}
