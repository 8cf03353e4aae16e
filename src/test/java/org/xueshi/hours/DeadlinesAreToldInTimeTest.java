package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.hours.deadline.Reminding;
import org.xueshi.people.Mark;
import org.xueshi.people.MemberId;
import org.xueshi.people.Period;

/** Whoever has not met a requirement hears of its deadline 60, 30 and 7 days before, once each; so do the branch's leaders. */
class DeadlinesAreToldInTimeTest extends HoursDatabaseTest {

    private static final String MEMBER = "hours.notice.deadline";
    private static final String LEADER = "hours.notice.deadline-branch";

    /** Of the members' year of study; there are others, of offices that the secretary holds. */
    private static final String YEAR = "A member’s year of study";

    @Autowired
    Reminding reminding;

    @BeforeEach
    void nobodyWasReminded() {
        sql.update("delete from deadline_reminder");
        sql.update("delete from deadline_pass");
    }

    private void run(String day) {
        ApplicationClock.at(Village.noon(day), () -> reminding.run(Village.COUNTY));
    }

    private void verifyTold(MemberId member, int times) {
        verify(notices, times(times)).send(eq(member), eq(MEMBER), words(YEAR), any());
    }

    private static List<String> words(String obligation) {
        return org.mockito.ArgumentMatchers.argThat(words -> words != null && words.contains(obligation));
    }

    @Test
    void onceForEachStepHoweverOftenItIsLookedAt() {
        run("2026-10-31");
        verifyTold(li, 0);
        for (String day : List.of("2026-11-01", "2026-11-02", "2026-11-30")) {
            run(day);
            verifyTold(li, 1);
        }
        run("2026-12-01");
        run("2026-12-02");
        verifyTold(li, 2);
        run("2026-12-24");
        run("2026-12-31");
        verifyTold(li, 3);
        run("2027-01-01");
        verifyTold(li, 3);
        run("2027-11-01");
        verifyTold(li, 4);
    }

    @Test
    void theNoticeSaysHowMuchOfWhatIsMissingByWhen() {
        ApplicationClock.at(Village.noon("2026-05-01"), () -> {
            posted(centralized(li, "course:1", 5_400));
        });
        run("2026-12-01");

        verify(notices)
                .send(
                        eq(li),
                        eq(MEMBER),
                        eq(List.of(
                                YEAR,
                                "30 class hours",
                                "Centralized training and collective learning",
                                "Dec 31, 2026")),
                        eq("my-year?year=2026"));
    }

    @Test
    void whoeverComesLateHearsOfTheLastStepOnly() {
        run("2026-12-30");
        run("2026-12-31");
        verifyTold(li, 1);
    }

    @Test
    void notWhoeverHasMetItOrIsExempt() {
        MemberId ill = village.member("ill", Village.EAST);
        village.mark(ill, Mark.EXEMPT, Period.since(LocalDate.of(2020, 1, 1)));
        for (int n = 0; n < 16; n++) {
            posted(claim(li, "course:" + n, Category.CENTRALIZED, LocalDate.of(2026, 5, 1 + n), measured(5_400)));
        }
        run("2026-12-01");

        verifyTold(li, 0);
        verify(notices, never()).send(eq(ill), eq(MEMBER), any(), any());
        verifyTold(wang, 1);
    }

    @Test
    void theLeadersOfTheBranchHearOnceHowManyTheyAre() {
        MemberId zhao = village.member("zhao", Village.EAST);
        MemberId qian = village.secretary("qian", Village.WEST);
        run("2026-12-01");
        run("2026-12-02");

        verifyTold(zhao, 1);
        verifyBranch(wang, "3", "east-branch", 1);
        verifyBranch(qian, "1", "west-branch", 1);
        verify(notices, never()).send(eq(wang), eq(LEADER), words("west-branch"), any());
    }

    private void verifyBranch(MemberId leader, String members, String branch, int times) {
        verify(notices, times(times))
                .send(
                        eq(leader),
                        eq(LEADER),
                        eq(List.of(members, branch, YEAR, "Dec 31, 2026")),
                        eq("member-years?branch=" + branch));
    }

    @Test
    void whereNobodyLeadsTheBranchThoseAboveHear() {
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        village.member("zhou", Village.WEST);
        run("2026-12-01");

        verifyBranch(chen, "1", "west-branch", 1);
    }

    @Test
    void whatFailedInTheMiddleIsDoneTheNextTimeAndNothingTwice() {
        MemberId zhao = village.member("zhao", Village.EAST);
        doThrow(new IllegalStateException("the machine stops here"))
                .when(notices)
                .send(eq(wang), eq(LEADER), any(), any());
        assertThatThrownBy(() -> run("2026-12-01")).isInstanceOf(IllegalStateException.class);
        verifyTold(zhao, 1);
        assertThat(rows("deadline_pass")).isZero();

        reset(notices);
        clearInvocations(notices);
        run("2026-12-01");

        verifyTold(zhao, 0);
        verifyBranch(wang, "3", "east-branch", 1);
        assertThat(rows("deadline_pass")).isEqualTo(1);
    }
}
