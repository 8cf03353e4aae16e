package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xueshi.common.ClassHours;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.NotSignedInRefused;

/** C2: a claim is pending, then posted or voided, exactly once; a return says why, and the member may answer. */
class AClaimIsDecidedExactlyOnceTest extends HoursDatabaseTest {

    private static final String REASON = "Which part did you study?";
    private static final String ANSWER = "The second half, on Sunday.";
    private static final Declaration NOTHING =
            new Declaration("", "", null, null, null, null, null, "", null, List.of());

    @Test
    void returnedAnsweredApproved() {
        ClaimId id = raise(li, "course:1");

        village.as(wang, () -> approvals.sendBack(seen(id), "  " + REASON + " "));
        assertThat(village.as(wang, () -> approvals.inbox(0, 10))).isEmpty();
        village.as(li, () -> claims.answer(id, ANSWER));
        assertThat(village.as(wang, approvals::waiting)).isEqualTo(1);
        HoursPosted posted = village.as(wang, () -> approvals.approve(seen(id)));

        assertThat(posted.amount()).isEqualTo(ClassHours.of(1));
        ClaimDetail claim = village.as(li, () -> claims.mine(id));
        assertThat(claim.state()).isEqualTo(ClaimState.POSTED);
        assertThat(claim.history())
                .extracting(ClaimDetail.Happened::step)
                .containsExactly(ClaimStep.RAISED, ClaimStep.RETURNED, ClaimStep.ANSWERED, ClaimStep.APPROVED);
        assertThat(claim.history()).extracting(ClaimDetail.Happened::words).containsExactly(null, REASON, ANSWER, null);
        assertThat(ledger.ofYear(li, village.today().getYear())).hasSize(1);
    }

    @Test
    void bothSidesAreTold() {
        ClaimId id = raise(li, "course:1");
        village.as(wang, () -> approvals.sendBack(seen(id), REASON));
        verify(notices).send(li, "hours.notice.returned", List.of("Flood safety", "1", REASON), "claims/" + id.value());
        village.as(li, () -> claims.answer(id, ANSWER));
        verify(notices).send(eq(wang), eq("hours.notice.answered"), any(), eq("approvals/" + id.value()));
        village.as(wang, () -> approvals.approve(seen(id)));
        verify(notices).send(li, "hours.notice.approved", List.of("Flood safety", "1"), "claims/" + id.value());
    }

    @Test
    void whatIsPostedStaysPosted() {
        ClaimId id = raise(li, "course:1");
        village.as(wang, () -> approvals.approve(seen(id)));

        refused(() -> village.as(wang, () -> approvals.approve(seen(id))), "hours.refused.claim-posted");
        refused(() -> village.as(wang, () -> approvals.sendBack(seen(id), REASON)), "hours.refused.claim-posted");
        refused(() -> village.as(li, () -> claims.answer(id, ANSWER)), "hours.refused.claim-posted");
        refused(() -> village.as(li, () -> claims.withdraw(id)), "hours.refused.claim-posted");
        assertThat(rows("ledger_entry")).isEqualTo(1);
        assertThat(rows("claim_event")).isEqualTo(2);
    }

    @Test
    void whatIsWithdrawnStaysWithdrawn() {
        ClaimId pending = raise(li, "course:1");
        ClaimId returned = raise(li, "course:2");
        village.as(wang, () -> approvals.sendBack(seen(returned), REASON));

        for (ClaimId id : List.of(pending, returned)) {
            village.as(li, () -> claims.withdraw(id));
            refused(() -> village.as(wang, () -> approvals.approve(seen(id))), "hours.refused.claim-voided");
            refused(() -> village.as(li, () -> claims.withdraw(id)), "hours.refused.claim-voided");
        }
        assertThat(rows("ledger_entry")).isZero();
    }

    @Test
    void aReturnedClaimWaitsForItsMember() {
        ClaimId id = raise(li, "course:1");
        refused(() -> village.as(li, () -> claims.answer(id, ANSWER)), "hours.refused.claim-pending");
        village.as(wang, () -> approvals.sendBack(seen(id), REASON));

        refused(() -> village.as(wang, () -> approvals.approve(seen(id))), "hours.refused.claim-returned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "    ", " why ", "1234"})
    void aReasonSaysSomething(String words) {
        ClaimId id = raise(li, "course:1");

        assertThatThrownBy(() -> village.as(wang, () -> approvals.sendBack(seen(id), words)))
                .isInstanceOf(WordsRefused.class);
        assertThatThrownBy(() -> village.as(wang, () -> approvals.sendBack(seen(id), "x".repeat(501))))
                .isInstanceOf(WordsRefused.class);
        assertThatThrownBy(() -> village.as(li, () -> claims.answer(id, words))).isInstanceOf(WordsRefused.class);
        assertThat(village.as(li, () -> claims.mine(id)).state()).isEqualTo(ClaimState.PENDING);
    }

    @Test
    void onlyTheMemberAnswersAndWithdraws() {
        ClaimId id = raise(li, "course:1");
        village.as(wang, () -> approvals.sendBack(seen(id), REASON));

        assertThatThrownBy(() -> village.as(wang, () -> claims.answer(id, ANSWER)))
                .isInstanceOf(NotAllowedRefused.class);
        assertThatThrownBy(() -> village.as(wang, () -> claims.withdraw(id))).isInstanceOf(NotAllowedRefused.class);
        assertThatThrownBy(() -> village.as(wang, () -> claims.mine(id))).isInstanceOf(NotAllowedRefused.class);
    }

    @Test
    void somebodyHasToBeSignedIn() {
        ClaimId id = raise(li, "course:1");

        for (org.assertj.core.api.ThrowableAssert.ThrowingCallable call :
                List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        () -> claims.mine(id),
                        () -> claims.answer(id, ANSWER),
                        () -> claims.withdraw(id),
                        () -> approvals.detail(id),
                        () -> approvals.approve(seen(id)),
                        () -> approvals.sendBack(seen(id), REASON),
                        () -> approvals.inbox(0, 1),
                        approvals::waiting,
                        () -> reversals.reverse(li, 1, REASON),
                        () -> claims.addEvidence(id, ANSWER, List.of()),
                        () -> claims.appeal(id, ANSWER),
                        () -> approvals.inbox(InboxFilter.ALL, 0, 1),
                        approvals::claimants,
                        () -> approvals.approveOrdinary(seen(id)),
                        () -> approvals.refuse(seen(id), REASON),
                        () -> bulk.approve(List.of(seen(id))),
                        () -> reviews.open(0, 1),
                        reviews::waiting,
                        () -> reviews.detail(id),
                        () -> reviews.confirm(id),
                        () -> reviews.reverse(id, REASON),
                        () -> objections.uphold(id, 1, REASON),
                        () -> objections.overrule(id, 1, REASON),
                        declarations::categories,
                        declarations::today,
                        declarations::leaders,
                        () -> declarations.filed(id),
                        () -> declarations.file(NOTHING, null),
                        () -> declarations.maybeTwice(NOTHING, null),
                        () -> declarations.amend(id, NOTHING, REASON),
                        () -> documents.open(id, "a".repeat(64)),
                        () -> documents.receive(java.nio.file.Path.of("nowhere"), "paper.pdf"),
                        () -> years.mine(2026),
                        () -> years.of(li, 2026))) {
            assertThatThrownBy(call)
                    .isInstanceOfAny(
                            NotSignedInRefused.class,
                            org.springframework.security.core.AuthenticationException.class,
                            org.springframework.security.access.AccessDeniedException.class);
        }
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String key) {
        assertThatThrownBy(call).isInstanceOf(ClaimStateRefused.class).hasMessage(key);
    }
}
