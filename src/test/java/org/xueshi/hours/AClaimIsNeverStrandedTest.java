package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** C3 over time: offices change while a claim waits, and it goes to whoever decides then. */
class AClaimIsNeverStrandedTest extends HoursDatabaseTest {

    @Autowired
    PassingOn passingOn;

    private MemberId chen;

    @BeforeEach
    void aTownship() {
        chen = village.secretary("chen", Village.TOWNSHIP);
    }

    @Test
    void itGoesUpWhenItsMemberBecomesTheOnlyLeader() {
        ClaimId id = raise(li, "course:1");
        village.dismiss(wang);
        village.appoint(li, Village.EAST, Role.SECRETARY, Period.since(village.today()));

        assertThat(passingOn.run()).isEqualTo(1);

        verify(notices).send(eq(chen), eq("hours.notice.passed-on"), any(), eq("approvals/" + id.value()));
        ClaimDetail claim = village.as(li, () -> claims.mine(id));
        assertThat(claim.history().getLast().step()).isEqualTo(ClaimStep.PASSED_ON);
        assertThat(claim.history().getLast().who()).isNull();
        assertThat(village.as(chen, () -> approvals.approve(seen(id))).decidedBy())
                .isEqualTo(chen);
        assertThat(passingOn.run()).isZero();
    }

    @Test
    void itGoesUpWhenNobodyLeadsAnyMore() {
        ClaimId id = raise(li, "course:1");
        ClaimId posted = raise(li, "course:2");
        village.as(wang, () -> approvals.approve(seen(posted)));
        village.dismiss(wang);

        assertThat(passingOn.run()).isEqualTo(1);

        assertThat(village.as(chen, approvals::waiting)).isEqualTo(1);
        assertThat(village.as(chen, () -> approvals.detail(id)).decidable()).isTrue();
    }

    @Test
    void whereNobodyLeadsItIsRaisedAboveAtOnce() {
        ClaimId id = raise(village.member("zhao", Village.WEST), "course:1");

        assertThat(village.as(chen, () -> approvals.approve(seen(id))).decidedBy())
                .isEqualTo(chen);
    }

    @Test
    void whoComesFirstInItsLineageDecidesOnWhatNobodyCould() {
        village.dismiss(chen);
        ClaimId id = raise(village.member("zhao", Village.WEST), "course:1");
        assertThat(passingOn.run()).isZero();
        MemberId qian = village.secretary("qian", Village.WEST);

        assertThat(passingOn.run()).isEqualTo(1);

        assertThat(village.as(qian, () -> approvals.approve(seen(id))).decidedBy())
                .isEqualTo(qian);
    }

    @Test
    void anAppealNeverGoesBackDown() {
        ClaimId id = raise(li, "course:1");
        village.as(wang, () -> approvals.sendBack(seen(id), "Which part was it?"));
        village.as(li, () -> claims.appeal(id, "All of it was."));
        village.dismiss(chen);
        village.secretary("successor", Village.EAST);

        assertThat(passingOn.run()).isEqualTo(1);

        assertThat(village.as(li, () -> claims.mine(id)).approver().en()).isEqualTo("county");
    }

    @Test
    void anAppealComesBackToTheOrganisationItWasMadeTo() {
        ClaimId id = raise(li, "course:1");
        village.as(wang, () -> approvals.sendBack(seen(id), "Which part was it?"));
        village.as(li, () -> claims.appeal(id, "All of it was."));
        village.dismiss(chen);
        assertThat(passingOn.run()).isEqualTo(1);
        village.secretary("successor", Village.EAST);
        MemberId song = village.secretary("song", Village.TOWNSHIP);

        assertThat(passingOn.run()).isEqualTo(1);

        assertThat(village.as(song, () -> approvals.approve(seen(id))).decidedBy())
                .isEqualTo(song);
    }

    @Test
    void anObjectionGoesToWhoMayAnswerIt() {
        ClaimId id = raise(li, "course:1");
        village.as(wang, () -> approvals.approve(seen(id)));
        object();
        village.dismiss(wang);
        village.appoint(li, Village.EAST, Role.SECRETARY, Period.since(village.today()));

        assertThat(passingOn.run()).isEqualTo(1);

        verify(notices).send(eq(chen), eq("hours.notice.passed-on"), any(), eq("approvals/" + id.value()));
        assertThat(village.as(li, () -> claims.mine(id)).history().getLast().step())
                .isEqualTo(ClaimStep.PASSED_ON);
        assertThat(village.as(chen, () -> objections.open(0, 5)))
                .extracting(InboxLine::id)
                .containsExactly(id);
        village.as(chen, () -> objections.overrule(id, 3, "Nobody saw you there."));
        assertThat(passingOn.run()).isZero();
    }

    @Test
    void whereNobodyMayAnswerAnObjectionGoesOnAtOnce() {
        ClaimId id = raise(li, "course:1");
        village.as(wang, () -> approvals.approve(seen(id)));
        village.dismiss(wang);

        object();

        verify(notices).send(eq(chen), eq("hours.notice.disputed"), any(), eq("approvals/" + id.value()));
        assertThat(village.as(chen, objections::waiting)).isEqualTo(1);
        assertThat(passingOn.run()).isZero();
    }

    @Test
    void whatWasDrawnGoesToWhoMayLookAtIt() {
        when(draw.draws(anyInt())).thenReturn(true);
        ClaimId id = raiseShortStudy(li, "course:1");
        village.dismiss(wang);
        village.appoint(li, Village.EAST, Role.SECRETARY, Period.since(village.today()));

        assertThat(passingOn.run()).isEqualTo(1);

        verify(notices).send(eq(chen), eq("hours.notice.drawn"), any(), eq("reviews/" + id.value()));
        verify(notices, never()).send(any(), eq("hours.notice.passed-on"), any(), any());
        assertThat(village.as(chen, reviews::waiting)).isEqualTo(1);
        village.as(chen, () -> reviews.confirm(id));
        assertThat(passingOn.run()).isZero();
    }

    /** The member's answer decides where it goes. */
    @Test
    void whatWasReturnedStaysWithItsMember() {
        ClaimId id = raise(li, "course:1");
        village.as(wang, () -> approvals.sendBack(seen(id), "Which part was it?"));
        village.dismiss(wang);
        object();

        assertThat(passingOn.run()).isZero();

        assertThat(village.as(li, () -> claims.mine(id)).approver().en()).isEqualTo("east-branch");
    }

    /** To some minutes after the study that did not count. */
    private void object() {
        Instant from = Village.noon("2026-11-20").plusSeconds(7_200);
        var stretch = new Stretch(from, from.plusSeconds(600), Verdict.IDLE);
        transactions.execute(status -> claims.dispute(li, "course:1", stretch, "I was there."));
    }

    @Test
    void itStaysWhereSomebodyCanDecide() {
        ClaimId id = raise(li, "course:1");
        MemberId deputy = village.member("deputy", Village.EAST);
        village.appoint(deputy, Village.EAST, Role.DEPUTY, Period.since(village.today()));
        village.dismiss(wang);

        assertThat(passingOn.run()).isZero();

        verify(notices, never()).send(any(), eq("hours.notice.passed-on"), any(), any());
        assertThatThrownBy(() -> village.as(chen, () -> approvals.detail(id))).isInstanceOf(NotAllowedRefused.class);
    }

    @Test
    void atTheRootItWaits() {
        MemberId sun = village.secretary("sun", Village.COUNTY);
        ClaimId id = raise(sun, "course:1");

        assertThat(passingOn.run()).isZero();

        assertThat(village.as(sun, () -> claims.mine(id)).waitsForLeader()).isTrue();
    }
}
