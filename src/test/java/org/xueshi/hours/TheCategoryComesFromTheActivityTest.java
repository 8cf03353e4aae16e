package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.people.MemberId;

/** C4: the category comes from the activity and its organiser; which ones count toward the floor is the policy's. */
class TheCategoryComesFromTheActivityTest extends HoursDatabaseTest {

    @Test
    void anAssignedCourseMovesTheFloorAndTheSameOneChosenAloneDoesNot() {
        MemberId ma = village.member("ma", Village.EAST);
        posted(claim(li, "course:flood", Category.CENTRALIZED, village.today(), measured(5_400)));
        posted(claim(ma, "course:flood", Category.SELF_STUDY, village.today(), measured(5_400)));

        var assigned =
                village.as(li, () -> years.mine(village.today().getYear())).assessment();
        var chosen = village.as(ma, () -> years.mine(village.today().getYear())).assessment();

        assertThat(assigned.toward()).isEqualTo(ClassHours.of(2));
        assertThat(assigned.beside()).isEqualTo(ClassHours.ZERO);
        assertThat(chosen.toward()).isEqualTo(ClassHours.ZERO);
        assertThat(chosen.beside()).isEqualTo(ClassHours.of(2));
    }

    @Test
    void howFarTheLearnerGotMovesNothing() {
        ClaimId little = raise(claim(li, "course:1", Category.SELF_STUDY, village.today(), measured(60)));
        ClaimId much = raise(claim(li, "course:2", Category.SELF_STUDY, village.today(), measured(80_000)));

        for (ClaimId id : new ClaimId[] {little, much}) {
            assertThat(village.as(li, () -> claims.mine(id)).category()).isEqualTo(Category.SELF_STUDY);
        }
        village.as(wang, () -> approvals.approve(seen(much)));
        assertThat(ledger.ofYear(li, village.today().getYear()))
                .as("the short one posted by the policy's rule, the long one by the leader")
                .hasSize(2)
                .allMatch(entry -> entry.content().category().equals(Category.SELF_STUDY));
    }

    @Test
    void aCategoryThatThePolicyDoesNotKnowIsRefused() {
        var unknown = claim(li, "course:1", new Category("holiday"), village.today(), measured(60));

        assertThatThrownBy(() -> raise(unknown)).isInstanceOf(UnknownCategoryRefused.class);
        assertThat(rows("claim")).isZero();
    }
}
