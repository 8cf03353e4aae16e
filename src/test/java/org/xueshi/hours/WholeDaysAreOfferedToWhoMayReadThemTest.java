package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Category;
import org.xueshi.people.MemberId;

/** T9: from a claim's evidence to the member's whole days, but not to a page that refuses whoever goes there. */
class WholeDaysAreOfferedToWhoMayReadThemTest extends HoursDatabaseTest {

    @Test
    void theMemberAndTheLeaderOfTheirBranch() {
        ClaimId id = raise(li, "course:1");
        assertThat(village.as(li, () -> claims.mine(id)).hasOpenDays()).isTrue();
        assertThat(village.as(wang, () -> approvals.detail(id)).hasOpenDays()).isTrue();
    }

    @Test
    void notWhoDecidesAboveTheBranch() {
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        ClaimId id = raise(wang, "course:1");
        assertThat(village.as(chen, () -> approvals.detail(id)).hasOpenDays()).isFalse();
    }

    @Test
    void notWhoLedThemBeforeTheyMoved() {
        LocalDate day = village.today().minusDays(10);
        ClaimId id = raise(claim(li, "course:1", Category.CENTRALIZED, day, measured(2_700)));
        village.transfer(li, Village.WEST, village.today().minusDays(2));
        assertThat(village.as(li, () -> claims.mine(id)).hasOpenDays()).isTrue();
        assertThat(village.as(wang, () -> approvals.detail(id)).hasOpenDays()).isFalse();
    }
}
