package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueshi.people.OrganisationLevel.BRANCH;
import static org.xueshi.people.OrganisationLevel.COUNTY;
import static org.xueshi.people.OrganisationLevel.TOWNSHIP;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.people.Mark;
import org.xueshi.people.Role;

/** R1: what is asked follows dated roles, marks and the time since an appointment; by the default policy. */
class ObligationsFollowRolesTest {

    /** The obligations of a day, with the state of each, for somebody whose life is below. */
    @ParameterizedTest
    @CsvSource({
        "2025-02-28, -",
        "2025-03-01, member-floor new-member",
        "2026-03-01, member-floor new-member",
        "2027-02-28, member-floor new-member rural-winter",
        "2027-04-30, member-floor new-member rural-spring rural-winter",
        "2027-06-30, member-floor new-member rural-spring rural-winter",
        "2027-07-01, member-floor committee-floor new-member rural-spring rural-winter",
        "2028-01-10, member-floor committee-floor rural-winter",
        "2028-05-01, member-floor committee-floor secretary-rotation new-secretary rural-spring rural-winter",
        "2029-06-01, member-floor committee-floor secretary-rotation rural-spring rural-winter",
        "2031-06-01, member-floor",
    })
    void aLifeInTheParty(String day, String obligations) {
        var li = Someone.byDefault()
                .is(Role.PROBATIONARY_MEMBER, "2025-03-01", "2026-02-28")
                .is(Role.MEMBER, "2026-03-01")
                .is(Role.COMMITTEE_MEMBER, "2027-07-01", "2030-12-31")
                .is(Role.SECRETARY, "2028-05-01", "2030-12-31")
                .bears(Mark.RURAL, "2026-12-01", "2030-12-31");

        String expected = obligations.equals("-") ? "" : obligations;
        assertThat(String.join(
                        " ",
                        li.on(day).demands().stream()
                                .map(one -> one.obligation().id())
                                .distinct()
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void whoeverLeavesAnOfficeInMidYearIsAskedForTheRest() {
        var li = Someone.byDefault().is(Role.MEMBER, "2020-01-01").is(Role.SECRETARY, "2026-03-01", "2026-06-30");

        assertThat(headline(li, "2026-02-28")).isEqualTo("member-floor");
        assertThat(headline(li, "2026-03-01")).isEqualTo("committee-floor");
        assertThat(headline(li, "2026-06-30")).isEqualTo("committee-floor");
        assertThat(headline(li, "2026-07-01")).isEqualTo("member-floor");
    }

    @Test
    void twoRolesAtOnceAreAskedForBothAndTheStricterStandsFirst() {
        var li = Someone.byDefault().is(Role.MEMBER, "2020-01-01").is(Role.SECRETARY, "2020-01-01");

        assertThat(li.on("2026-11-23").demands())
                .extracting(one -> one.obligation().id())
                .containsExactly("member-floor", "committee-floor", "secretary-rotation");
        assertThat(headline(li, "2026-11-23")).isEqualTo("committee-floor");
        assertThat(li.demand("committee-floor", "2026-11-23").because().role()).isEqualTo(Role.SECRETARY);
    }

    @Test
    void whoeverMovesWithoutABreakIsNotNewlyAppointed() {
        var moved = Someone.byDefault()
                .is(Role.SECRETARY, "2024-01-01", "2026-05-31")
                .is(Role.SECRETARY, "2026-06-01");
        var returned = Someone.byDefault()
                .is(Role.SECRETARY, "2024-01-01", "2026-05-30")
                .is(Role.SECRETARY, "2026-06-01");

        assertThat(moved.demands("new-secretary", "2026-07-01")).isEmpty();
        assertThat(returned.demand("new-secretary", "2026-07-01").due()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void onlyTheFirstYearAsAFullMemberIsTheFirst() {
        var back =
                Someone.byDefault().is(Role.MEMBER, "2001-07-01", "2025-12-31").is(Role.MEMBER, "2026-02-01");

        assertThat(back.demands("new-member", "2026-06-01")).isEmpty();
    }

    @Test
    void theNewMembersTrainingIsOfAHigherOrganisation() {
        var li = Someone.byDefault()
                .is(Role.PROBATIONARY_MEMBER, "2025-03-01", "2026-02-28")
                .is(Role.MEMBER, "2026-03-01")
                .attended("2025-05-01", "centralized", "8", BRANCH, "intensive")
                .attended("2025-05-02", "centralized", "8", BRANCH, "intensive")
                .heldBy("west")
                .did("2025-06-01", "centralized", "8", "intensive");

        assertThat(li.finding("new-member", "intensive", "2026-06-01").missing())
                .isEqualTo(1);
        li.attended("2025-07-01", "centralized", "8", TOWNSHIP, "intensive");
        assertThat(li.finding("new-member", "intensive", "2026-06-01").state()).isEqualTo(State.MET);
        assertThat(li.demand("new-member", "2026-06-01").due()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTY, centralized, rotation, MET",
        "TOWNSHIP, centralized, rotation, OPEN",
        "BRANCH, centralized, rotation, OPEN",
        "COUNTY, collective, rotation, OPEN",
        "COUNTY, centralized, intensive, OPEN",
        ", centralized, rotation, OPEN",
    })
    void theSecretarysRotationIsHeldAtCountyLevel(String level, String category, String tag, State state) {
        var held = level == null ? null : org.xueshi.people.OrganisationLevel.valueOf(level);
        var li = Someone.byDefault().is(Role.SECRETARY, "2020-01-01");
        if (held == null) {
            li.did("2026-04-01", category, "16", tag);
        } else {
            li.attended("2026-04-01", category, "16", held, tag);
        }

        assertThat(li.demand("secretary-rotation", "2026-11-23").state()).isEqualTo(state);
    }

    @Test
    void committeesNeedATrainingBesideTheirHours() {
        var li = Someone.byDefault().is(Role.COMMITTEE_MEMBER, "2020-01-01").did("2026-04-01", "collective", "60");

        assertThat(li.finding("committee-floor", "hours", "2026-11-23").state()).isEqualTo(State.MET);
        assertThat(li.finding("committee-floor", "training", "2026-11-23").missing())
                .isEqualTo(1);
        li.attended("2026-05-01", "centralized", "1", COUNTY);
        assertThat(li.demand("committee-floor", "2026-11-23").state()).isEqualTo(State.MET);
    }

    @Test
    void aRuralMembersWinterCrossesNewYear() {
        var li = Someone.byDefault()
                .is(Role.MEMBER, "2020-01-01")
                .bears(Mark.RURAL, "2020-01-01", null)
                .did("2026-02-10", "centralized", "4", "season");

        assertThat(li.demands("rural-winter", "2026-11-23"))
                .extracting(Demand::state)
                .containsExactly(State.MET, State.OPEN);
        assertThat(li.demand("rural-winter", "2026-11-23").due()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(li.demand("rural-spring", "2026-11-23").state()).isEqualTo(State.LOST);
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, 0", "2023-06-01, 1", "2027-12-31, 1", "2028-01-01, 0"})
    void leadingCadresAreAskedWhileThePlanRuns(String day, int demands) {
        var li = Someone.byDefault().is(Role.MEMBER, "2010-01-01").bears(Mark.LEADING_CADRE, "2015-01-01", null);

        assertThat(li.demands("cadre-online", day)).hasSize(demands);
    }

    @Test
    void onlineHoursAreThoseMeasuredOrTaggedSo() {
        var li = Someone.byDefault()
                .is(Role.MEMBER, "2010-01-01")
                .bears(Mark.LEADING_CADRE, "2015-01-01", null)
                .did("2026-01-10", "self-study", "20", "online")
                .did("2026-01-11", "self-study", "7")
                .did("2026-01-12", "self-study", "30", null, org.xueshi.hours.Strength.MEASURED, 2026);

        assertThat(li.finding("cadre-online", "online", "2026-11-23").have()).isEqualTo(5_000);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30, OPEN", "2026-05-01, EXEMPT", "2026-11-23, EXEMPT", "2026-11-24, OPEN"})
    void anExemptMemberIsAskedForNothingWhileTheMarkHolds(String day, State state) {
        var li = Someone.byDefault()
                .is(Role.SECRETARY, "2020-01-01")
                .bears(Mark.RURAL, "2020-01-01", null)
                .bears(Mark.EXEMPT, "2026-05-01", "2026-11-23");

        assertThat(li.demand("committee-floor", day).state()).isEqualTo(state);
        assertThat(li.on(day).exempt()).isEqualTo(state == State.EXEMPT ? Mark.EXEMPT : null);
    }

    @Test
    void thePlanOf2009HadFloorsOfItsOwn() {
        var li = Someone.byDefault().is(Role.MEMBER, "2005-01-01").is(Role.COMMITTEE_MEMBER, "2005-01-01");

        assertThat(required(li, "2010-06-01")).isEqualTo(1_600);
        assertThat(required(li.declares("new-organisation", "2005-01-01", "2010-12-31", 1), "2010-06-01"))
                .isEqualTo(2_400);
        assertThat(required(li.declares("office-or-enterprise", "2011-01-01"), "2012-06-01"))
                .isEqualTo(4_000);
        assertThat(required(li, "2026-06-01")).isEqualTo(5_600);
    }

    private static int required(Someone li, String day) {
        return li.on(day).headline().orElseThrow().first().required();
    }

    private static String headline(Someone li, String day) {
        return li.on(day).headline().orElseThrow().obligation().id();
    }
}
