package org.xueshi.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.common.Category;
import org.xueshi.gatherings.Convening;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringPlan;
import org.xueshi.gatherings.Occasion;
import org.xueshi.gatherings.place.RegistrationClosedRefused;
import org.xueshi.hours.LearningOffer;
import org.xueshi.hours.LearningOffer.Standing;
import org.xueshi.people.MemberId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/** R4: gatherings are offered to those invited, as open, booked or waited for, in the category that their convener gave them. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatheringsAreOfferedTests {

    private static final Instant BEFORE = Occasion.MONDAY.minus(Duration.ofDays(3));
    private static final Instant WEEK_AFTER = Occasion.MONDAY.plus(Duration.ofDays(7));

    @Autowired
    GatheringOffers offers;

    @Autowired
    Convening convening;

    private Village village;
    private MemberId leader;
    private MemberId member;
    private MemberId another;
    private MemberId foreign;

    @BeforeAll
    void people(@Autowired AutowireCapableBeanFactory beans) {
        village = new Village(beans);
        leader = village.holder("offers-leader", village.millBranch, Role.SECRETARY, village.millBranch);
        member = village.member("offers-member", village.millBranch);
        another = village.member("offers-another", village.millBranch);
        foreign = village.member("offers-foreign", village.bridgeBranch);
    }

    @Test
    void thoseInvitedAreOfferedAllItsHoursInItsCategory() {
        GatheringId id = convene(Occasion.halfDays(village.millBranch, leader, 2, 5));
        LearningOffer offer = offered(member, id, BEFORE).orElseThrow();
        assertThat(offer.standing()).isEqualTo(Standing.OPEN);
        assertThat(offer.category()).isEqualTo(Category.CENTRALIZED);
        assertThat(offer.remainingSeconds())
                .isEqualTo(Occasion.HALF_DAY.multipliedBy(2).toSeconds());
        assertThat(offered(foreign, id, BEFORE)).isEmpty();
        assertThat(offered(member, id, Occasion.MONDAY.minus(Duration.ofHours(2))))
                .as("its deadline is over")
                .isEmpty();
    }

    @Test
    void whoeverHasAPlaceHasItBookedUntilItIsSigned() {
        GatheringId id = convene(Occasion.halfDays(village.millBranch, leader, 1, 1));
        take(member, id);
        assertThat(standing(member, id, BEFORE)).contains(Standing.BOOKED);
        assertThat(standing(member, id, WEEK_AFTER))
                .as("held, and not yet counter-signed")
                .contains(Standing.BOOKED);
        assertThat(standing(member, id, Occasion.MONDAY.plus(Duration.ofDays(31))))
                .isEmpty();
        assertThat(standing(another, id, BEFORE)).as("full, and not asked for").isEmpty();
        take(another, id);
        assertThat(standing(another, id, BEFORE)).contains(Standing.WAIT_LISTED);
        assertThat(standing(another, id, WEEK_AFTER)).isEmpty();
    }

    @Test
    void whatIsTakenCanBeGivenUp() {
        GatheringId id = convene(Occasion.halfDays(village.millBranch, leader, 1, 1));
        take(member, id);
        Occasion.doAt(
                village,
                member,
                BEFORE,
                () -> assertThat(offers.giveUp(GatheringClaims.source(id))).isTrue());
        assertThat(standing(member, id, BEFORE)).contains(Standing.OPEN);
        assertThat(standing(another, id, BEFORE)).contains(Standing.OPEN);
        assertThatThrownBy(() -> Occasion.at(
                        village,
                        member,
                        Occasion.MONDAY.minus(Duration.ofHours(2)),
                        () -> offers.take(GatheringClaims.source(id))))
                .isInstanceOf(RegistrationClosedRefused.class);
    }

    @Test
    void whatBelongsToACourseIsNotOfferedTwice() {
        GatheringPlan plan = Occasion.halfDays(village.millBranch, leader, 1, 5);
        GatheringId id = convene(
                Occasion.plan(village.millBranch, List.of(leader), plan.sessions(), 5, 0, "reading-a-dyke/visit"));
        assertThat(offered(member, id, BEFORE)).isEmpty();
    }

    @Test
    void sourcesOfOthersAreLeftAlone() {
        assertThat(village.by(member, () -> offers.take("course:short"))).isFalse();
        assertThat(village.by(member, () -> offers.giveUp("course:short"))).isFalse();
    }

    private GatheringId convene(GatheringPlan plan) {
        return Occasion.at(village, leader, BEFORE, () -> convening.convene(plan));
    }

    private void take(MemberId who, GatheringId id) {
        assertThat(Occasion.at(village, who, BEFORE, () -> offers.take(GatheringClaims.source(id))))
                .isTrue();
    }

    private Optional<Standing> standing(MemberId who, GatheringId id, Instant moment) {
        return offered(who, id, moment).map(LearningOffer::standing);
    }

    private Optional<LearningOffer> offered(MemberId who, GatheringId id, Instant moment) {
        return Occasion.at(village, leader, moment, () -> offers.of(List.of(who))).get(who).offers().stream()
                .filter(offer -> offer.source().equals(GatheringClaims.source(id)))
                .findFirst();
    }
}
