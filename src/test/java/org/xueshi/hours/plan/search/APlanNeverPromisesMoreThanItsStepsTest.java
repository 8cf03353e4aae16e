package org.xueshi.hours.plan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xueshi.hours.plan.search.Plan.Aim;
import org.xueshi.hours.plan.search.Plan.Miss;
import org.xueshi.hours.plan.search.Plan.Why;

/** R4: what a plan calls met its steps bring, also where an earlier window matters and many are offered. */
class APlanNeverPromisesMoreThanItsStepsTest {

    /** Of cyber-ethics three hours count toward ethics, however cheap the next ones are. */
    @Test
    void capsAreKnownWhereHoursAreCarriedOn() {
        Asked lawyer = Asked.on("2026-03-01")
                .by("ny-cle")
                .declares("admitted", "2018-03-01")
                .declares("registration", "2018-03-01")
                .course("ethics", 90, 100, "legal", "ethics")
                .course("bias", 45, 100, "legal", "bias");
        courses(6, 10).forEach(minutes -> lawyer.course("cyber" + minutes, minutes, 100, "legal", "cyber-ethics"));
        courses(40, 50).forEach(minutes -> lawyer.course("legal" + minutes, minutes, 100, "legal"));

        Plan plan = lawyer.plan();

        assertThat(plan.aims())
                .filteredOn(aim -> aim.demand().due().getYear() == 2028)
                .hasSize(4)
                .allMatch(Aim::met);
        assertThat(plan.steps()).extracting(step -> step.offer().id()).contains("ethics", "bias", "cyber10", "legal65");
        assertThat(plan.minutes())
                .isEqualTo(90 + 45 + courses(6, 10).sum() + courses(16, 50).sum());
        assertThat(plan.proven()).isTrue();
    }

    /** An hour too many before the window is one to make up for in it, and takes no room from the three. */
    @Test
    void aCorrectionOfAClosedYearLeavesTheCapsRoom() {
        Asked lawyer = Asked.on("2025-11-01")
                .by("ny-cle")
                .declares("admitted", "2018-01-01")
                .declares("registration", "2024-01-01")
                .didAndCorrected("2023-12-01", "legal", 2, 1, "cyber-ethics")
                .did("2024-06-01", "legal", 30, "bias");
        courses(3, 10).forEach(minutes -> lawyer.course("cyber" + minutes, minutes, 100, "legal", "cyber-ethics"));
        courses(2, 50).forEach(minutes -> lawyer.course("ethics" + minutes, minutes, 100, "legal", "ethics"));

        Plan plan = lawyer.plan();

        assertThat(plan.aims()).extracting(aim -> aim.finding().clause().id()).containsExactly("ethics", "cyber");
        assertThat(plan.aims()).allMatch(Aim::met);
        assertThat(plan.steps()).hasSize(5);
        assertThat(plan.proven()).isTrue();
    }

    /** Ten of the hours fill what the last year lacked: no set of forty is enough, and there are too many to refuse each. */
    @Test
    void aSearchThatGivesUpAnswersWithWhatItHasFound() {
        Asked fellow = Asked.on("2026-03-01")
                .by("acca")
                .declares("fellow", "2024-01-01")
                .did("2024-06-01", "verifiable", 40)
                .did("2025-06-01", "verifiable", 30);
        courses(60, 20).forEach(minutes -> fellow.course("course" + minutes, minutes, 100, "verifiable"));

        Plan plan = fellow.plan();

        assertThat(plan.aims()).isNotEmpty().allMatch(Aim::met);
        assertThat(plan.minutes()).isEqualTo(courses(50, 20).sum());
        assertThat(plan.proven()).isFalse();
    }

    @Test
    void noClauseIsMetWithoutWhatItLacks() {
        Aim aim = Asked.on("2026-03-01")
                .by("acca")
                .declares("fellow", "2026-01-01")
                .plan()
                .aims()
                .getFirst();
        int lacks = aim.finding().missing();

        assertThat(aim.miss()).isEqualTo(new Miss(Why.TOO_LITTLE_OFFERED, null));
        assertThatThrownBy(() -> new Aim(aim.demand(), aim.finding(), lacks - 1, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Aim(aim.demand(), aim.finding(), lacks, aim.miss()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Aim(aim.demand(), aim.finding(), lacks, null).met()).isTrue();
    }

    /** Minutes of so many courses, each a minute longer than the one before. */
    private static IntStream courses(int number, int first) {
        return IntStream.range(first, first + number);
    }
}
