package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Verdict;
import org.xueshi.hours.Evidence.Measured;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** C5: what the policy lets be posted without a leader is posted at once, and some of it is looked at afterwards. */
class ShortStudyIsPostedByRuleTest extends HoursDatabaseTest {

    private static final String REASON = "This was not study.";

    @Test
    void selfStudyOfOneHourNeedsNoLeader() {
        ClaimId id = raiseShortStudy(li, "course:1");

        ClaimDetail claim = village.as(li, () -> claims.mine(id));
        assertThat(claim.state()).isEqualTo(ClaimState.POSTED);
        assertThat(claim.history())
                .extracting(ClaimDetail.Happened::step)
                .containsExactly(ClaimStep.RAISED, ClaimStep.POSTED_BY_RULE);
        assertThat(claim.history().getLast().who()).isNull();
        var entry = ledger.ofYear(li, village.today().getYear()).getFirst();
        assertThat(entry.content().decidedBy()).isNull();
        assertThat(entry.content().amount()).isEqualTo(ClassHours.of(1));
        assertThat(ledger.verify(li)).isEmpty();
        assertThat(village.as(li, () -> years.myEntries(village.today().getYear(), 0, 5))
                        .getFirst()
                        .decidedBy())
                .isNull();
        verify(notices).send(eq(li), eq("hours.notice.posted-by-rule"), any(), eq("claims/" + id.value()));
        verify(notices, never()).send(eq(wang), any(), any(), any());
    }

    @Test
    void everythingElseWaitsForALeader() {
        raise(claim(li, "longer", Category.SELF_STUDY, village.today(), measured(2_727)));
        raise(claim(li, "counts", Category.CENTRALIZED, village.today(), measured(2_700)));
        raise(claim(li, "stated", Category.SELF_STUDY, village.today(), attested(wang, 45)));
        raise(claim(li, "nothing", Category.SELF_STUDY, village.today(), measured(0)));
        raise(claim(li, "missed", Category.SELF_STUDY, village.today(), with(Verdict.UNCONFIRMED, 30)));
        raise(claim(li, "discarded", Category.SELF_STUDY, village.today(), with(Verdict.IDLE, 2_700)));

        assertThat(rows("ledger_entry")).isZero();
        assertThat(sql.queryForObject("select count(*) from claim where state = 'PENDING'", Integer.class))
                .isEqualTo(6);
    }

    private static Measured with(Verdict verdict, long seconds) {
        return new Measured(Map.of(Verdict.COUNTED, 2_700L, verdict, seconds), 1, 90, CAP_SECONDS, List.of());
    }

    @Test
    void theSameSourceAgainPostsNothingMore() {
        ClaimId id = raiseShortStudy(li, "course:1");

        assertThat(raiseShortStudy(li, "course:1")).isEqualTo(id);
        assertThatThrownBy(() -> village.as(wang, () -> approvals.approve(seen(id))))
                .isInstanceOf(ClaimStateRefused.class)
                .hasMessage("hours.refused.claim-posted");
        assertThat(rows("ledger_entry")).isEqualTo(1);
    }

    @Test
    void whatIsDrawnIsLookedAtAndConfirmedOnce() {
        ClaimId id = drawn();

        assertThat(village.as(wang, reviews::waiting)).isEqualTo(1);
        assertThat(village.as(wang, () -> reviews.open(0, 5)))
                .extracting(InboxLine::id)
                .containsExactly(id);
        verify(notices).send(eq(wang), eq("hours.notice.drawn"), any(), eq("reviews/" + id.value()));
        village.as(wang, () -> reviews.confirm(id));

        assertThat(village.as(wang, reviews::waiting)).isZero();
        decided(() -> village.as(wang, () -> reviews.confirm(id)), "hours.refused.review-confirmed");
        decided(() -> village.as(wang, () -> reviews.reverse(id, REASON)), "hours.refused.review-confirmed");
        assertThat(rows("ledger_entry")).isEqualTo(1);
        assertThat(village.as(li, () -> claims.mine(id)).history().getLast().step())
                .isEqualTo(ClaimStep.CONFIRMED);
    }

    @Test
    void orTakenBackOnceWithAReason() {
        ClaimId id = drawn();

        assertThatThrownBy(() -> village.as(wang, () -> reviews.reverse(id, "no")))
                .isInstanceOf(WordsRefused.class);
        village.as(wang, () -> reviews.reverse(id, REASON));

        decided(() -> village.as(wang, () -> reviews.reverse(id, REASON)), "hours.refused.review-reversed");
        decided(() -> village.as(wang, () -> reviews.confirm(id)), "hours.refused.review-reversed");
        assertThat(rows("ledger_entry")).isEqualTo(2);
        ClaimDetail claim = village.as(li, () -> claims.mine(id));
        assertThat(claim.reversed()).isTrue();
        assertThat(claim.history().getLast().words()).isEqualTo(REASON);
        verify(notices).send(eq(li), eq("hours.notice.reversed"), any(), eq("claims/" + id.value()));
    }

    @Test
    void whatALeaderAboveTookBackNeedsNoLookAnyMore() {
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        drawn();

        village.as(chen, () -> reversals.reverse(li, 1, REASON));

        assertThat(village.as(wang, reviews::waiting)).isZero();
    }

    @Test
    void theBranchsLeaderMayTakeBackWhatWasNotDrawn() {
        raiseShortStudy(li, "course:1");

        village.as(wang, () -> reversals.reverse(li, 1, REASON));

        assertThat(rows("ledger_entry")).isEqualTo(2);
    }

    @Test
    void nobodyReviewsTheirOwnNorAForeignBranchs() {
        MemberId qian = village.secretary("qian", Village.WEST);
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        ClaimId ofLi = drawn();
        ClaimId ofWang = raiseShortStudy(wang, "course:1");

        for (MemberId other : List.of(qian, li, chen, village.member("ma", Village.EAST))) {
            for (Runnable call : List.<Runnable>of(
                    () -> reviews.confirm(ofLi), () -> reviews.reverse(ofLi, REASON), () -> reviews.detail(ofLi))) {
                assertThatThrownBy(() -> village.as(other, call)).isInstanceOf(NotAllowedRefused.class);
            }
        }
        assertThatThrownBy(() -> village.as(wang, () -> reviews.confirm(ofWang)))
                .isInstanceOf(NotAllowedRefused.class);
        assertThat(village.as(chen, () -> reviews.open(0, 5)))
                .extracting(InboxLine::id)
                .containsExactly(ofWang);
        village.appoint(li, Village.EAST, Role.DEPUTY, Period.since(village.today()));
        assertThat(village.as(li, reviews::waiting)).as("a deputy by now").isZero();
        assertThatThrownBy(() -> village.as(li, () -> reviews.confirm(ofLi))).isInstanceOf(OwnClaimRefused.class);
    }

    @RepeatedTest(5)
    void confirmedAndTakenBackAtOnceIsOneOfBoth() throws Exception {
        MemberId deputy = village.member("deputy", Village.EAST);
        village.appoint(deputy, Village.EAST, Role.DEPUTY, Period.since(village.today()));
        ClaimId id = drawn();
        var together = new CountDownLatch(1);
        List<Future<Boolean>> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Callable<Boolean> call : List.<Callable<Boolean>>of(
                    () -> village.as(wang, () -> {
                        reviews.confirm(id);
                        return true;
                    }),
                    () -> village.as(deputy, () -> {
                        reviews.reverse(id, REASON);
                        return true;
                    }))) {
                answers.add(threads.submit(() -> {
                    together.await();
                    return call.call();
                }));
            }
            together.countDown();
        }

        int done = 0;
        for (Future<Boolean> answer : answers) {
            try {
                done += answer.get() ? 1 : 0;
            } catch (ExecutionException refused) {
                assertThat(refused.getCause()).isInstanceOf(ReviewDecidedRefused.class);
            }
        }
        assertThat(done).isEqualTo(1);
        boolean takenBack = village.as(li, () -> claims.mine(id)).reversed();
        assertThat(rows("ledger_entry")).isEqualTo(takenBack ? 2 : 1);
    }

    @Test
    void soManyInAHundredAreDrawn() {
        var chance = new ReviewDraw();
        int drawn = 0;
        for (int n = 0; n < 10_000; n++) {
            assertThat(chance.draws(100)).isTrue();
            drawn += chance.draws(10) ? 1 : 0;
        }
        assertThat(drawn).as("six standard deviations around 1,000").isBetween(820, 1_180);
    }

    private ClaimId drawn() {
        when(draw.draws(anyInt())).thenReturn(true);
        ClaimId id = raiseShortStudy(li, "course:1");
        verify(draw).draws(10);
        return id;
    }

    private static void decided(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String key) {
        assertThatThrownBy(call).isInstanceOf(ReviewDecidedRefused.class).hasMessage(key);
    }
}
