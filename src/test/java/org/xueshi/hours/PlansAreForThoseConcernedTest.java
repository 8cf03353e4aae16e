package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.hours.LearningOffer.Standing;
import org.xueshi.hours.LearningOffers.Offered;
import org.xueshi.hours.plan.BranchPlans;
import org.xueshi.hours.plan.Forecast;
import org.xueshi.hours.plan.Forecast.Part;
import org.xueshi.hours.plan.MemberPlan;
import org.xueshi.hours.plan.MemberPlan.Pace;
import org.xueshi.hours.plan.Plans;
import org.xueshi.hours.plan.search.Plan;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.OrganisationId;

/** R4, R5: a plan is its member's and their leaders'; what is credited, claimed, booked and waited for is kept apart. */
class PlansAreForThoseConcernedTest extends HoursDatabaseTest {

    @MockitoBean(name = "courseOffers")
    LearningOffers offers;

    @Autowired
    Plans plans;

    private final List<LearningOffer> offered = new ArrayList<>();
    private boolean complete = true;
    private MemberId foreign;

    @BeforeEach
    void somethingIsOffered() {
        foreign = village.secretary("zhao", Village.WEST);
        offered.clear();
        offered.add(offer("course:a", Village.COUNTY, Standing.OPEN));
        when(offers.of(anyCollection()))
                .thenAnswer(call -> call.<Collection<MemberId>>getArgument(0).stream()
                        .collect(Collectors.toMap(member -> member, member -> new Offered(offered, complete))));
        when(offers.take(any())).thenAnswer(call -> call.<String>getArgument(0).startsWith("course:"));
        when(offers.giveUp(any()))
                .thenAnswer(call -> call.<String>getArgument(0).startsWith("course:"));
    }

    private static LearningOffer offer(String source, @Nullable OrganisationId organiser, Standing standing) {
        return new LearningOffer(
                source,
                new Localised("课", "Course"),
                "courses/a",
                45 * 60,
                45 * 60,
                organiser == null ? Category.SELF_STUDY : Category.CENTRALIZED,
                Tags.NONE,
                null,
                Strength.MEASURED,
                organiser,
                null,
                null,
                standing);
    }

    private MemberPlan mine(MemberId member, Pace pace) {
        return village.as(member, () -> plans.mine(pace).orElseThrow());
    }

    private static Plan.Aim floor(MemberPlan plan) {
        return plan.plan().aims().stream()
                .filter(aim -> aim.demand().obligation().id().equals("member-floor"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneSeesOnesOwnAndALeaderThoseOfTheBranch() {
        MemberPlan own = mine(li, Pace.USUAL);
        assertThat(own.plan().steps()).hasSize(1);
        assertThat(floor(own).gain()).isEqualTo(100);
        assertThat(village.as(wang, () -> plans.of(li, Pace.USUAL))
                        .orElseThrow()
                        .plan())
                .isEqualTo(own.plan());
    }

    @Test
    void nobodyElseSeesIt() {
        MemberId chen = village.member("chen", Village.EAST);
        for (MemberId actor : List.of(chen, foreign)) {
            village.as(actor, () -> {
                assertThatThrownBy(() -> plans.of(li, Pace.USUAL)).isInstanceOf(NotAllowedRefused.class);
                assertThatThrownBy(() -> plans.begin(Village.EAST, Pace.USUAL)).isInstanceOf(NotAllowedRefused.class);
            });
        }
        BranchPlans begun = village.as(wang, () -> plans.begin(Village.EAST, Pace.USUAL));
        village.as(foreign, () -> assertThatThrownBy(() -> plans.advance(begun)).isInstanceOf(NotAllowedRefused.class));
        assertThatThrownBy(() -> plans.mine(Pace.USUAL)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(village.as(li, plans::places)).isEmpty();
        assertThat(village.as(wang, plans::places)).extracting(one -> one.id()).containsExactly(Village.EAST);
    }

    @Test
    void aLeaderGetsAllWhoLackSomething() {
        BranchPlans branch = village.as(wang, () -> {
            BranchPlans begun = plans.begin(Village.EAST, Pace.USUAL);
            while (!begun.finished()) {
                plans.advance(begun);
            }
            return begun;
        });

        assertThat(branch.done()).isEqualTo(2);
        assertThat(branch.lines()).extracting(BranchPlans.Line::member).containsExactly(li, wang);
        assertThat(branch.lines().getFirst().steps()).isEqualTo(1);
        assertThat(branch.lines().getFirst().unmet()).isPositive();
    }

    @Test
    void whatWaitsIsCountedOnIfAskedFor() {
        raise(centralized(li, "course:b", 90 * 60));

        MemberPlan counting = mine(li, Pace.USUAL);
        MemberPlan without = mine(li, new Pace(60, false));

        assertThat(counting.waiting()).isEqualTo(ClassHours.of(2));
        assertThat(floor(without).finding().missing()
                        - floor(counting).finding().missing())
                .isEqualTo(200);
    }

    @Test
    void aPlaceOnAWaitingListIsNothingToPlanWith() {
        offered.clear();
        offered.add(offer("course:a", Village.COUNTY, Standing.WAIT_LISTED));

        assertThat(mine(li, Pace.USUAL).plan().steps()).isEmpty();
    }

    @Test
    void whereMoreIsOfferedThanWasLookedAtNothingIsCertain() {
        assertThat(floor(mine(li, Pace.USUAL)).miss()).isEqualTo(new Plan.Miss(Plan.Why.TOO_LITTLE_OFFERED, null));
        assertThat(mine(li, Pace.USUAL).plan().proven()).isTrue();

        complete = false;

        assertThat(floor(mine(li, Pace.USUAL)).miss()).isEqualTo(new Plan.Miss(Plan.Why.NOT_FOUND, null));
        assertThat(mine(li, Pace.USUAL).plan().proven()).isFalse();
    }

    @Test
    void aStepIsFollowedWhereItIsOfferedAndNowhereElse() {
        village.as(li, () -> plans.follow("course:a"));
        village.as(li, () -> plans.giveUp("course:a"));

        verify(offers).take("course:a");
        verify(offers).giveUp("course:a");
        village.as(li, () -> {
            assertThatThrownBy(() -> plans.follow("elsewhere:a")).isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> plans.giveUp("elsewhere:a")).isInstanceOf(NotAllowedRefused.class);
        });
    }

    @Test
    void aForecastKeepsFourThingsApart() {
        posted(centralized(li, "course:posted", 4 * 45 * 60));
        raise(centralized(li, "course:waiting", 90 * 60));
        offered.add(offer("course:begun", null, Standing.BOOKED));
        offered.add(offer("course:full", Village.COUNTY, Standing.WAIT_LISTED));

        Forecast forecast = village.as(li, () -> plans.myForecast());

        ClassHours credited = new ClassHours((int) (Math.min(CAP_SECONDS, 4 * 45 * 60) / 27));
        assertThat(forecast)
                .isEqualTo(new Forecast(
                        credited,
                        new Part(ClassHours.of(2), 1),
                        new Part(ClassHours.of(1), 1),
                        new Part(ClassHours.of(1), 1)));
        assertThat(village.as(li, () -> years.mine(years.thisYear()))
                        .assessment()
                        .total())
                .isEqualTo(credited);
    }
}
