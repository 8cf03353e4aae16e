package org.xueshi.hours.plan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xueshi.hours.plan.search.Plan.Why;
import org.xueshi.people.Role;

/** R4: by the default policy a plan is the shortest way to all that is asked, or says which clause is lost, and since when. */
class APlanMeetsWhatIsAskedTest {

    private static Asked member(String today) {
        return Asked.on(today).is(Role.MEMBER, "2020-01-01");
    }

    private static List<String> steps(Plan plan) {
        return plan.steps().stream()
                .map(step -> step.day() + " " + step.offer().id())
                .toList();
    }

    /** The first one of the obligation: of a window that comes again, the one that is still to come. */
    private static Plan.Aim aim(Plan plan, String obligation) {
        return plan.aims().stream()
                .filter(aim -> aim.demand().obligation().id().equals(obligation))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoLacksNothingHasNothingToDo() {
        Plan plan =
                member("2026-11-29").has(32).course("a", 45, 100, "centralized").plan();

        assertThat(plan.aims()).isEmpty();
        assertThat(plan.steps()).isEmpty();
        assertThat(plan.meetsAll()).isTrue();
    }

    @Test
    void theFewestMinutesAreTakenAndTheyAreDoneAtTheMembersPace() {
        Plan plan = member("2026-11-29")
                .has(30)
                .studies(30)
                .course("long", 120, 300, "centralized")
                .course("one", 45, 100, "centralized")
                .course("two", 46, 100, "collective")
                .course("alone", 10, 500, "self-study")
                .plan();

        assertThat(steps(plan)).containsExactly("2026-11-30 one", "2026-12-02 two");
        assertThat(plan.minutes()).isEqualTo(91);
        assertThat(plan.proven()).isTrue();
    }

    @Test
    void ofPlansThatTakeAsLongTheOneThatEndsFirstIsTaken() {
        Plan plan = member("2026-11-29")
                .has(30)
                .gathering("late", "2026-12-20", 90, 200)
                .gathering("soon", "2026-12-05", 90, 200)
                .plan();

        assertThat(steps(plan)).containsExactly("2026-12-05 soon");
    }

    @Test
    void whatBeginsBeforeTheYearEndsIsPlannedInItsSeason() {
        Plan plan = member("2026-10-20")
                .isRural()
                .has(32)
                .course("winter", 45, 100, "centralized", "season")
                .plan();

        assertThat(steps(plan)).containsExactly("2026-11-01 winter");
        assertThat(aim(plan, "rural-winter").met()).isTrue();
        assertThat(aim(plan, "rural-spring").miss()).isEqualTo(new Plan.Miss(Why.OVER, LocalDate.of(2026, 6, 1)));
    }

    @Test
    void whoHeldItDecidesWhetherATrainingCounts() {
        Plan plan = member("2026-11-29")
                .is(Role.SECRETARY, "2020-01-01")
                .has(56)
                .ofTheBranch("ours", 10, 100, "rotation")
                .course("county", 300, 600, "centralized", "rotation")
                .plan();

        assertThat(steps(plan)).containsExactly("2026-12-03 county");
    }

    @Test
    void whatIsAskedOfASecretaryComesBesideWhatIsAskedOfAMember() {
        Plan plan = member("2026-11-29")
                .is(Role.SECRETARY, "2026-10-01")
                .has(55)
                .course("on-the-job", 90, 200, "centralized", "on-the-job", "rotation")
                .course("cheap", 45, 100, "centralized")
                .plan();

        assertThat(plan.aims())
                .extracting(aim -> aim.demand().obligation().id())
                .containsExactly("committee-floor", "secretary-rotation", "new-secretary");
        assertThat(steps(plan)).as("one course does for all three").containsExactly("2026-11-30 on-the-job");
    }

    @Test
    void tooLittleOfferedIsSaidAndTheRestIsPlannedForAllTheSame() {
        Plan plan = member("2026-11-29")
                .has(20)
                .course("a", 45, 100, "centralized")
                .course("b", 90, 200, "collective")
                .plan();

        Plan.Aim aim = aim(plan, "member-floor");
        assertThat(aim.miss()).isEqualTo(new Plan.Miss(Why.TOO_LITTLE_OFFERED, null));
        assertThat(aim.gain()).isEqualTo(300);
        assertThat(aim.stillMissing()).isEqualTo(900);
        assertThat(plan.steps()).hasSize(2);
    }

    @Test
    void whereMoreIsOfferedThanWasLookedAtNothingIsCertain() {
        Plan none = member("2026-11-29").has(20).amongOthers().plan();
        Plan some = member("2026-11-29")
                .has(20)
                .course("a", 45, 100, "centralized")
                .amongOthers()
                .plan();
        Plan late = member("2026-12-31")
                .has(31)
                .course("a", 120, 100, "centralized")
                .amongOthers()
                .plan();
        Plan met = member("2026-11-29")
                .has(31)
                .course("a", 45, 100, "centralized")
                .amongOthers()
                .plan();

        for (Plan plan : List.of(none, some, late)) {
            assertThat(aim(plan, "member-floor").miss()).isEqualTo(new Plan.Miss(Why.NOT_FOUND, null));
            assertThat(plan.proven()).isFalse();
        }
        assertThat(met.meetsAll()).isTrue();
        assertThat(met.proven()).isFalse();
        assertThat(member("2026-11-29").has(32).amongOthers().plan().proven()).isTrue();
    }

    /** 240 minutes at 60 a day need four days: with the last on 31 December, 28 December is the last day to begin. */
    @Test
    void tooLittleTimeIsSaidSinceTheFirstDayOnWhichItWasTooLate() {
        Asked late = member("2026-12-30")
                .has(30)
                .course("a", 120, 100, "centralized")
                .course("b", 120, 100, "centralized");

        Plan.Aim aim = aim(late.plan(), "member-floor");
        assertThat(aim.miss()).isEqualTo(new Plan.Miss(Why.TOO_LITTLE_TIME, LocalDate.of(2026, 12, 29)));
        assertThat(aim.gain()).isEqualTo(100);
        Asked inTime = member("2026-12-28")
                .has(30)
                .course("a", 120, 100, "centralized")
                .course("b", 120, 100, "centralized");
        assertThat(inTime.plan().meetsAll()).isTrue();
    }

    @Test
    void aCourseFromACatalogueOfManyIsStillTheBest() {
        Asked one = member("2026-03-01").has(2);
        IntStream.range(0, 60).forEach(n -> one.course("c" + n, 40 + 7 * n % 50, 80 + 13 * n % 90, "centralized"));

        Plan plan = one.plan();

        assertThat(plan.meetsAll()).isTrue();
        assertThat(plan.hours().hundredths()).isBetween(3_000, 3_200);
    }
}
