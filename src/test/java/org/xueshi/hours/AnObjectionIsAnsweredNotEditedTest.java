package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;

/** An objection that is right becomes a correction stated by one leader and approved by another; the verdict stays. */
class AnObjectionIsAnsweredNotEditedTest extends HoursDatabaseTest {

    private static final Instant NOON = Village.noon("2026-11-20");
    private static final String STATEMENT = "We discussed it on the phone then.";
    private static final int NUMBER = 2;

    /** After two objections and two answers. */
    private static final int LATER = NUMBER + 4;

    private MemberId chen;

    @BeforeEach
    void aTownship() {
        chen = village.secretary("chen", Village.TOWNSHIP);
    }

    @Test
    void upheldItIsAClaimOfItsOwnForAnotherLeader() {
        ClaimId id = disputed(45 * 60, 45 * 60 + 59);
        village.as(wang, () -> approvals.approve(seen(id)));
        Evidence before = village.as(wang, () -> approvals.detail(id)).evidence();

        ClaimId correction = village.as(wang, () -> objections.uphold(id, NUMBER, STATEMENT));

        assertThat(village.as(wang, () -> approvals.detail(id)).evidence()).isEqualTo(before);
        assertThat(village.as(wang, approvals::waiting)).isZero();
        ClaimDetail detail = village.as(chen, () -> approvals.detail(correction));
        assertThat(detail.evidence()).isEqualTo(new Evidence.Attested(wang, 45, STATEMENT));
        assertThat(detail.category()).isEqualTo(Category.CENTRALIZED);
        assertThat(village.as(chen, () -> approvals.approve(seen(correction))).amount())
                .isEqualTo(ClassHours.of(1));
        assertThat(ledger.ofYear(li, village.today().getYear())).hasSize(2);
        ClaimDetail claim = village.as(li, () -> claims.mine(id));
        assertThat(claim.history().getLast().step()).isEqualTo(ClaimStep.UPHELD);
        assertThat(claim.objections()).singleElement().satisfies(objection -> {
            assertThat(objection.open()).isFalse();
            assertThat(objection.minutes()).isEqualTo(45);
        });
        verify(notices).send(eq(li), eq("hours.notice.upheld"), any(), eq("claims/" + id.value()));
    }

    @Test
    void overruledItSaysWhyAndChangesNothing() {
        ClaimId id = disputed(2_700, 600);

        village.as(wang, () -> objections.overrule(id, NUMBER, "Nobody saw you there."));

        assertThat(rows("claim")).isEqualTo(1);
        assertThat(village.as(li, () -> claims.mine(id)).history().getLast().words())
                .isEqualTo("Nobody saw you there.");
        verify(notices).send(eq(li), eq("hours.notice.overruled"), any(), eq("claims/" + id.value()));
    }

    @Test
    void itIsAnsweredOnce() {
        ClaimId id = disputed(2_700, 600);
        village.as(wang, () -> objections.uphold(id, NUMBER, STATEMENT));

        for (Runnable again : List.<Runnable>of(
                () -> objections.uphold(id, NUMBER, STATEMENT), () -> objections.overrule(id, NUMBER, STATEMENT))) {
            assertThatThrownBy(() -> village.as(wang, again)).isInstanceOf(ObjectionDecidedRefused.class);
        }
        assertThat(rows("claim")).isEqualTo(2);
    }

    @Test
    void aCorrectionKeepsToTheCap() {
        ClaimId id = disputed(CAP_SECONDS - 150, 600);

        ClaimId correction = village.as(wang, () -> objections.uphold(id, NUMBER, STATEMENT));

        assertThat(village.as(chen, () -> approvals.detail(correction)).evidence())
                .isEqualTo(new Evidence.Attested(wang, 2, STATEMENT));
    }

    @Test
    void aSecondCorrectionKeepsToTheSameCap() {
        ClaimId id = disputed(CAP_SECONDS - 150, 60);
        objectAgain(id, 600);
        village.as(wang, () -> objections.uphold(id, NUMBER, STATEMENT));

        ClaimId second = village.as(wang, () -> objections.uphold(id, NUMBER + 1, STATEMENT));

        assertThat(village.as(chen, () -> approvals.detail(second)).evidence())
                .isEqualTo(new Evidence.Attested(wang, 1, STATEMENT));
        objectAgain(id, 900);
        assertThatThrownBy(() -> village.as(wang, () -> objections.uphold(id, LATER, STATEMENT)))
                .isInstanceOf(NothingToCorrectRefused.class);
    }

    @Test
    void aCorrectionThatCameToNothingLeavesItsRoom() {
        ClaimId withdrawn = disputed(CAP_SECONDS - 150, 600);
        objectAgain(withdrawn, 601);
        ClaimId reversed = disputed(CAP_SECONDS - 151, 600);
        objectAgain(reversed, 700);
        ClaimId voided = village.as(wang, () -> objections.uphold(withdrawn, NUMBER, STATEMENT));
        village.as(li, () -> claims.withdraw(voided));
        ClaimId posted = village.as(wang, () -> objections.uphold(reversed, NUMBER, STATEMENT));
        int entry = village.as(chen, () -> approvals.approve(seen(posted))).sequence();
        MemberId sun = village.secretary("sun", Village.COUNTY);
        village.as(sun, () -> reversals.reverse(li, entry, "It was said by mistake."));

        for (ClaimId id : List.of(withdrawn, reversed)) {
            ClaimId again = village.as(wang, () -> objections.uphold(id, NUMBER + 1, STATEMENT));
            assertThat(village.as(chen, () -> approvals.detail(again)).evidence())
                    .isEqualTo(new Evidence.Attested(wang, 2, STATEMENT));
        }
    }

    @Test
    void whatWasTakenBackIsNotCorrected() {
        ClaimId id = disputed(2_700, 600);
        int entry = village.as(wang, () -> approvals.approve(seen(id))).sequence();
        village.as(wang, () -> reversals.reverse(li, entry, "This was not study."));

        assertThatThrownBy(() -> village.as(wang, () -> objections.uphold(id, NUMBER, STATEMENT)))
                .isInstanceOf(TakenBackRefused.class);

        assertThat(rows("claim")).isEqualTo(1);
        village.as(wang, () -> objections.overrule(id, NUMBER, "It was taken back."));
    }

    @Test
    void whereNothingIsLeftToCreditItSaysSo() {
        ClaimId full = disputed(CAP_SECONDS, 600);
        ClaimId shortOne = disputed(2_700, 59);

        for (ClaimId id : List.of(full, shortOne)) {
            assertThatThrownBy(() -> village.as(wang, () -> objections.uphold(id, NUMBER, STATEMENT)))
                    .isInstanceOf(NothingToCorrectRefused.class);
        }
    }

    @Test
    void timeThatCountedElsewhereIsNotCreditedTwice() {
        ClaimId id = raise(centralized(li, "course:1", 2_700));
        object("course:1", new Stretch(NOON, NOON.plusSeconds(600), Verdict.ELSEWHERE));

        assertThatThrownBy(() -> village.as(wang, () -> objections.uphold(id, NUMBER, STATEMENT)))
                .isInstanceOf(CountedElsewhereRefused.class);

        assertThat(rows("claim")).isEqualTo(1);
        village.as(wang, () -> objections.overrule(id, NUMBER, "It counted in the other course."));
    }

    @Test
    void whoeverDecidesNowFindsThoseThatNobodyHasAnswered() {
        ClaimId posted = disputed(2_700, 600);
        village.as(wang, () -> approvals.approve(seen(posted)));
        ClaimId waiting = disputed(2_700, 601);
        village.dismiss(wang);
        MemberId successor = village.secretary("successor", Village.EAST);
        MemberId qian = village.secretary("qian", Village.WEST);

        assertThat(village.as(successor, () -> objections.open(0, 10)))
                .extracting(InboxLine::id)
                .containsExactly(posted);
        assertThat(village.as(successor, objections::waiting)).isEqualTo(1);
        assertThat(village.as(successor, () -> approvals.inbox(0, 10)))
                .extracting(InboxLine::id)
                .containsExactly(waiting);
        for (MemberId other : List.of(wang, qian, chen, li)) {
            assertThat(village.as(other, () -> objections.open(0, 10))).isEmpty();
            assertThat(village.as(other, objections::waiting)).isZero();
        }

        village.as(successor, () -> objections.overrule(posted, NUMBER, "Nobody saw you there."));
        assertThat(village.as(successor, objections::waiting)).isZero();
    }

    @Test
    void onlyWhoMayDecideAnswers() {
        ClaimId id = disputed(2_700, 600);
        MemberId qian = village.secretary("qian", Village.WEST);

        for (MemberId other : List.of(qian, chen, village.member("ma", Village.EAST))) {
            for (Runnable call : List.<Runnable>of(
                    () -> objections.uphold(id, NUMBER, STATEMENT), () -> objections.overrule(id, NUMBER, STATEMENT))) {
                assertThatThrownBy(() -> village.as(other, call)).isInstanceOf(NotAllowedRefused.class);
            }
        }
        assertThatThrownBy(() -> village.as(li, () -> objections.uphold(id, NUMBER, STATEMENT)))
                .isInstanceOf(OwnClaimRefused.class);
        assertThatThrownBy(() -> village.as(wang, () -> objections.uphold(id, 1, STATEMENT)))
                .isInstanceOf(NotAllowedRefused.class);
        village.as(li, () -> claims.withdraw(id));
        assertThatThrownBy(() -> village.as(wang, () -> objections.uphold(id, NUMBER, STATEMENT)))
                .isInstanceOf(ClaimStateRefused.class);
    }

    /** A claim of so many counted seconds, with an objection to a stretch of idleness after them. */
    private ClaimId disputed(long counted, long seconds) {
        String source = "course:" + counted + "-" + seconds;
        ClaimId id = raise(centralized(li, source, counted));
        Instant after = NOON.plusSeconds(counted + 1);
        object(source, new Stretch(after, after.plusSeconds(seconds), Verdict.IDLE));
        return id;
    }

    /** Another objection, to a stretch of so many seconds a day later. */
    private void objectAgain(ClaimId id, long seconds) {
        String source = sql.queryForObject("select source from claim where id = ?", String.class, id.value());
        Instant later = NOON.plusSeconds(86_400 + 1_000 * seconds);
        object(source, new Stretch(later, later.plusSeconds(seconds), Verdict.IDLE));
    }

    private void object(String source, Stretch stretch) {
        assertThat(transactions.<Boolean>execute(status -> claims.dispute(li, source, stretch, "I was there.")))
                .isTrue();
    }
}
