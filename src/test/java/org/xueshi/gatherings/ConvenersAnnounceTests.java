package org.xueshi.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.gatherings.PlanRefused.Field;
import org.xueshi.gatherings.agenda.Agenda;
import org.xueshi.gatherings.agenda.AgendaLine;
import org.xueshi.gatherings.place.GuestLists;
import org.xueshi.gatherings.place.Registrations;
import org.xueshi.gatherings.place.SeatState;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Notices;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/**
 * G8: who may convene, change and call off; what makes no sense is refused at its field with nothing written; who is invited
 * sees it and is told once; everybody on the list hears of what concerns them.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConvenersAnnounceTests {

    private static final Instant BEFORE = Occasion.MONDAY.minus(Duration.ofDays(3));

    @Autowired
    Convening convening;

    @Autowired
    Registrations registrations;

    @Autowired
    GuestLists guests;

    @Autowired
    Agenda agenda;

    @Autowired
    Gatherings gatherings;

    @Autowired
    Notices notices;

    @Autowired
    NoticeRounds rounds;

    private Village village;
    private MemberId leader;
    private MemberId countyLeader;
    private MemberId member;
    private MemberId neighbour;
    private MemberId eastern;

    @BeforeAll
    void people(@Autowired AutowireCapableBeanFactory beans) {
        village = new Village(beans);
        leader = village.holder("mill-leader", village.millBranch, Role.SECRETARY, village.millBranch);
        countyLeader = village.holder("county-leader", village.orchardBranch, Role.SECRETARY, village.county);
        member = village.member("member", village.millBranch);
        neighbour = village.member("neighbour", village.bridgeBranch);
        eastern = village.member("eastern", village.orchardBranch);
    }

    @Test
    void leadersAndAdministratorsOfThePlaceConveneAndNobodyElse() {
        for (MemberId nobody : List.of(member, neighbour, eastern)) {
            assertThatThrownBy(() -> convene(nobody, plan(village.millBranch))).isInstanceOf(NotAllowedRefused.class);
            assertThat(village.by(nobody, convening::mayConveneFor)).isEmpty();
        }
        assertThatThrownBy(() -> convene(leader, plan(village.westTownship))).isInstanceOf(NotAllowedRefused.class);
        assertThat(gatherings.find(convene(leader, plan(village.millBranch)))).isPresent();
        assertThatThrownBy(convening::mayConveneFor).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void whatMakesNoSenseIsRefusedAtItsField() {
        GatheringPlan good = plan(village.millBranch);
        refused(Field.CATEGORY, changed(good, good.places(), good.deadline(), new Category("yoga"), good.invited()));
        refused(Field.PLACES, changed(good, 0, good.deadline(), good.category(), good.invited()));
        refused(Field.DEADLINE, changed(good, 5, good.begins().plusSeconds(1), good.category(), good.invited()));
        refused(Field.DEADLINE, changed(good, 5, BEFORE.minusSeconds(1), good.category(), good.invited()));
        refused(Field.INVITED, changed(good, 5, good.deadline(), good.category(), Set.of(village.bridgeBranch)));
        refused(Field.HOSTS, Occasion.plan(village.millBranch, List.of(), good.sessions(), 5, 0, null));
        refused(
                Field.SESSIONS,
                Occasion.plan(
                        village.millBranch,
                        List.of(leader),
                        List.of(
                                new GatheringSession(1, Occasion.MONDAY, Occasion.MONDAY.plusSeconds(7_200)),
                                new GatheringSession(
                                        2, Occasion.MONDAY.plusSeconds(3_600), Occasion.MONDAY.plusSeconds(9_000))),
                        5,
                        0,
                        null));
    }

    @Test
    void thoseInvitedSeeItAndOthersDoNot() {
        GatheringId id = convene(countyLeader, inviting(village.county, Set.of(village.westTownship)));
        assertThat(sees(member, id)).isTrue();
        assertThat(sees(neighbour, id)).isTrue();
        assertThat(sees(eastern, id)).isFalse();
        assertThatThrownBy(() -> Occasion.at(village, eastern, BEFORE, () -> agenda.one(id)))
                .isInstanceOf(NotAllowedRefused.class);
        assertThat(Occasion.at(village, countyLeader, BEFORE, () -> agenda.one(id))
                        .hosts())
                .isTrue();
    }

    @Test
    void thoseInvitedAreToldOnceEachWhoeverInvitesThemTwice() {
        GatheringId id =
                convene(countyLeader, inviting(village.county, Set.of(village.westTownship, village.millBranch)));
        for (int i = 0; i < 3; i++) {
            ApplicationClock.at(BEFORE, rounds::round);
        }
        assertThat(told(member, id, "invited")).isEqualTo(1);
        assertThat(told(neighbour, id, "invited")).isEqualTo(1);
        assertThat(told(eastern, id, "invited")).isZero();
    }

    @Test
    void thoseWhoComeAreRemindedTheDayBeforeAndWhenItIsTimeToGo() {
        GatheringId id = convene(leader, plan(village.millBranch));
        Occasion.at(village, member, BEFORE, () -> registrations.register(id));
        for (Duration before : List.of(
                Duration.ofHours(30),
                Duration.ofHours(23),
                Duration.ofHours(22),
                Duration.ofMinutes(50),
                Duration.ofMinutes(40))) {
            ApplicationClock.at(Occasion.MONDAY.minus(before), rounds::round);
        }
        assertThat(told(member, id, "tomorrow")).isEqualTo(1);
        assertThat(told(member, id, "soon")).isEqualTo(1);
        assertThat(told(leader, id, "soon")).as("who does not come").isZero();
        Occasion.doAt(village, member, BEFORE, () -> registrations.withdraw(id));
    }

    @Test
    void whoComesHearsOfAnotherTimeAndOfCallingOff() {
        GatheringId id = convene(leader, plan(village.millBranch));
        Occasion.at(village, member, BEFORE, () -> registrations.register(id));
        GatheringPlan before = gatherings.of(id).plan();
        Occasion.doAt(
                village,
                leader,
                BEFORE,
                () -> convening.change(id, changed(before, 7, before.deadline(), before.category(), before.invited())));
        assertThat(told(member, id, "changed")).as("more places concern nobody").isZero();
        Occasion.doAt(village, leader, BEFORE, () -> convening.change(id, later(before)));
        assertThat(told(member, id, "changed")).isEqualTo(1);
        Occasion.doAt(village, leader, BEFORE, () -> convening.cancel(id, "The hall is flooded."));
        assertThat(told(member, id, "cancelled")).isEqualTo(1);
        assertThat(gatherings.of(id).state()).isEqualTo(GatheringState.CANCELLED);
        assertThatThrownBy(() -> Occasion.at(village, member, BEFORE, () -> registrations.register(id)))
                .isInstanceOf(GatheringOverRefused.class);
    }

    @Test
    void thereAreNeverFewerPlacesThanAreTaken() {
        GatheringId id = convene(leader, plan(village.millBranch));
        MemberId first = village.member("first", village.millBranch);
        MemberId second = village.member("second", village.millBranch);
        for (MemberId one : List.of(first, second)) {
            Occasion.at(village, one, BEFORE, () -> registrations.register(id));
        }
        GatheringPlan plan = gatherings.of(id).plan();
        assertThatThrownBy(() -> Occasion.doAt(
                        village,
                        leader,
                        BEFORE,
                        () -> convening.change(id, changed(plan, 1, plan.deadline(), plan.category(), plan.invited()))))
                .isInstanceOfSatisfying(
                        PlanRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo(Field.PLACES));
        assertThat(gatherings.of(id).plan().places()).isEqualTo(5);
    }

    @Test
    void whoeverIsPutForwardConfirmsOrNot() {
        GatheringId id = convene(countyLeader, inviting(village.county, Set.of()));
        MemberId picked = village.member("picked", village.bridgeBranch);
        Occasion.doAt(village, countyLeader, BEFORE, () -> guests.nominate(id, List.of(picked)));
        assertThat(told(picked, id, "nominated")).isEqualTo(1);
        Occasion.doAt(village, picked, BEFORE, () -> registrations.confirm(id));
        assertThat(Occasion.at(village, picked, BEFORE, () -> registrations.mine(id))
                        .orElseThrow()
                        .seat()
                        .state())
                .isEqualTo(SeatState.CONFIRMED);
    }

    private GatheringId convene(MemberId actor, GatheringPlan plan) {
        return Occasion.at(village, actor, BEFORE, () -> convening.convene(plan));
    }

    private GatheringPlan plan(OrganisationId organisation) {
        return Occasion.halfDays(organisation, leader, 1, 5);
    }

    private GatheringPlan inviting(OrganisationId organisation, Set<OrganisationId> invited) {
        GatheringPlan plan = Occasion.halfDays(organisation, countyLeader, 1, 5);
        return changed(plan, 5, plan.deadline(), plan.category(), invited);
    }

    private static GatheringPlan changed(
            GatheringPlan plan, int places, Instant deadline, Category category, Set<OrganisationId> invited) {
        return new GatheringPlan(
                plan.organisation(),
                plan.texts(),
                plan.link(),
                plan.place(),
                category,
                plan.tags(),
                plan.sessions(),
                places,
                deadline,
                plan.toConfirm(),
                invited,
                plan.hosts(),
                plan.rollCalls(),
                plan.occasion());
    }

    private static GatheringPlan later(GatheringPlan plan) {
        GatheringSession one = plan.sessions().getFirst();
        return Occasion.plan(
                plan.organisation(),
                plan.hosts(),
                List.of(new GatheringSession(
                        1, one.begins().plusSeconds(900), one.ends().plusSeconds(900))),
                7,
                0,
                null);
    }

    private boolean sees(MemberId reader, GatheringId id) {
        return Occasion.at(village, reader, BEFORE, () -> agenda.ahead(0, 50)).stream()
                .map(AgendaLine::gathering)
                .anyMatch(gathering -> gathering.id().equals(id));
    }

    private long told(MemberId reader, GatheringId id, String key) {
        return village.by(reader, () -> notices.mine(0, 100)).stream()
                .filter(notice -> notice.key().equals("gatherings.notice." + key))
                .filter(notice -> ("gatherings/" + id.value()).equals(notice.route()))
                .count();
    }

    private void refused(Field field, GatheringPlan plan) {
        int before = gatherings.announced(BEFORE, 100).size();
        assertThatThrownBy(() -> convene(leader, plan))
                .isInstanceOfSatisfying(
                        PlanRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
        assertThat(gatherings.announced(BEFORE, 100)).as("nothing was written").hasSize(before);
    }
}
