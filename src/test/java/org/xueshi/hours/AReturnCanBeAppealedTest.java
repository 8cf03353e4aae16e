package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** C2: from a return a member may go to the organisation above; only those there may refuse for good. */
class AReturnCanBeAppealedTest extends HoursDatabaseTest {

    private static final String REASON = "Which part did you study?";
    private static final String WHY = "All of it, as the times show.";

    private MemberId chen;

    @BeforeEach
    void aTownship() {
        chen = village.secretary("chen", Village.TOWNSHIP);
    }

    @Test
    void theParentsLeaderApprovesAndTheBranchIsOutOfIt() {
        ClaimId id = returned();

        village.as(li, () -> claims.appeal(id, WHY));

        assertThat(village.as(wang, approvals::waiting)).isZero();
        notAllowed(() -> village.as(wang, () -> approvals.approve(seen(id))));
        assertThat(village.as(chen, () -> approvals.inbox(0, 10)))
                .singleElement()
                .satisfies(line -> assertThat(line.appealed()).isTrue());
        assertThat(village.as(chen, () -> approvals.approve(seen(id))).decidedBy())
                .isEqualTo(chen);
        assertThat(history(id))
                .containsExactly(ClaimStep.RAISED, ClaimStep.RETURNED, ClaimStep.APPEALED, ClaimStep.APPROVED);
    }

    @Test
    void theParentsLeaderRefusesForGood() {
        ClaimId id = returned();
        village.as(li, () -> claims.appeal(id, WHY));

        village.as(chen, () -> approvals.refuse(seen(id), "Nothing shows it."));

        ClaimDetail claim = village.as(li, () -> claims.mine(id));
        assertThat(claim.state()).isEqualTo(ClaimState.VOIDED);
        assertThat(claim.history().getLast().words()).isEqualTo("Nothing shows it.");
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> village.as(chen, () -> approvals.approve(seen(id))),
                () -> village.as(chen, () -> approvals.refuse(seen(id), REASON)),
                () -> village.as(chen, () -> approvals.sendBack(seen(id), REASON)),
                () -> village.as(li, () -> claims.answer(id, WHY)),
                () -> village.as(li, () -> claims.appeal(id, WHY)),
                () -> village.as(li, () -> claims.addEvidence(id, WHY, List.of())),
                () -> village.as(li, () -> claims.withdraw(id)))) {
            assertThatThrownBy(call).isInstanceOf(ClaimStateRefused.class).hasMessage("hours.refused.claim-voided");
        }
        assertThat(rows("ledger_entry")).isZero();
    }

    @Test
    void nobodyRefusesForGoodBeforeAnAppeal() {
        ClaimId id = raise(li, "course:1");

        assertThatThrownBy(() -> village.as(wang, () -> approvals.refuse(seen(id), REASON)))
                .isInstanceOf(NotAppealedRefused.class);
        assertThat(village.as(li, () -> claims.mine(id)).state()).isEqualTo(ClaimState.PENDING);
    }

    @Test
    void theParentReturnsAndTheAnswerStaysThere() {
        ClaimId id = returned();
        village.as(li, () -> claims.appeal(id, WHY));
        village.as(chen, () -> approvals.sendBack(seen(id), "Please send the paper."));

        village.as(li, () -> claims.answer(id, "Here it is."));

        assertThat(village.as(wang, approvals::waiting)).isZero();
        assertThat(village.as(chen, () -> approvals.approve(seen(id))).decidedBy())
                .isEqualTo(chen);
    }

    @Test
    void atTheRootThereIsNobodyToAppealTo() {
        MemberId sun = village.secretary("sun", Village.COUNTY);
        ClaimId id = returned();
        village.as(li, () -> claims.appeal(id, WHY));
        village.as(chen, () -> approvals.sendBack(seen(id), REASON));
        village.as(li, () -> claims.appeal(id, WHY));
        village.as(sun, () -> approvals.sendBack(seen(id), REASON));

        assertThat(village.as(li, () -> claims.mine(id)).above()).isNull();
        assertThatThrownBy(() -> village.as(li, () -> claims.appeal(id, WHY))).isInstanceOf(NobodyAboveRefused.class);
        village.as(li, () -> claims.answer(id, WHY));
        assertThat(village.as(sun, () -> approvals.approve(seen(id))).decidedBy())
                .isEqualTo(sun);
    }

    @Test
    void whoReturnedItNeverDecidesOnTheAppealWhateverElseTheyLead() {
        village.appoint(wang, Village.TOWNSHIP, Role.DEPUTY, Period.since(village.today()));
        ClaimId id = returned();
        village.as(li, () -> claims.appeal(id, WHY));

        assertThat(village.as(wang, approvals::waiting)).isZero();
        assertThatThrownBy(() -> village.as(wang, () -> approvals.refuse(seen(id), REASON)))
                .isInstanceOf(OwnClaimRefused.class)
                .hasMessage("hours.refused.returned-claim");
        assertThat(village.as(chen, () -> approvals.approve(seen(id))).decidedBy())
                .isEqualTo(chen);
    }

    @Test
    void anAppealPassesAnOrganisationThatOnlyTheReturnerLeads() {
        village.dismiss(chen);
        village.appoint(wang, Village.TOWNSHIP, Role.SECRETARY, Period.since(village.today()));
        MemberId sun = village.secretary("sun", Village.COUNTY);
        ClaimId id = returned();

        village.as(li, () -> claims.appeal(id, WHY));

        assertThat(village.as(sun, approvals::waiting)).isEqualTo(1);
    }

    @Test
    void onlyTheMemberAppealsAndOnlyFromAReturn() {
        ClaimId pending = raise(li, "course:1");
        ClaimId id = raise(li, "course:2");
        village.as(wang, () -> approvals.sendBack(seen(id), REASON));

        for (MemberId other : List.of(wang, chen, village.member("ma", Village.EAST))) {
            notAllowed(() -> village.as(other, () -> claims.appeal(id, WHY)));
            notAllowed(() -> village.as(other, () -> claims.addEvidence(id, WHY, List.of())));
        }
        assertThatThrownBy(() -> village.as(li, () -> claims.appeal(pending, WHY)))
                .isInstanceOf(ClaimStateRefused.class)
                .hasMessage("hours.refused.claim-pending");
        assertThatThrownBy(() -> village.as(li, () -> claims.appeal(id, "why"))).isInstanceOf(WordsRefused.class);
    }

    @Test
    void evidenceIsAddedWhileNobodyHasDecidedAndIsPartOfWhatIsPosted() {
        ClaimId id = raise(li, "course:1");
        ClaimId same = raise(village.member("ma", Village.EAST), "course:1");
        village.as(li, () -> claims.addEvidence(id, "My notes of that day.", List.of()));
        village.as(wang, () -> approvals.sendBack(seen(id), REASON));
        village.as(li, () -> claims.addEvidence(id, "And of the next.", List.of()));
        assertThat(village.as(li, () -> claims.mine(id)).state()).isEqualTo(ClaimState.RETURNED);
        village.as(li, () -> claims.answer(id, WHY));
        village.as(wang, () -> approvals.approve(seen(id)));
        village.as(wang, () -> approvals.approve(seen(same)));

        var evidence = village.as(wang, () -> approvals.detail(id)).evidence();
        assertThat(evidence)
                .isInstanceOfSatisfying(
                        Supplemented.class,
                        more -> assertThat(more.added())
                                .extracting(Supplement::words)
                                .containsExactly("My notes of that day.", "And of the next."));
        int year = village.today().getYear();
        assertThat(ledger.ofYear(li, year).getFirst().content().evidence())
                .isNotEqualTo(ledger.ofYear(new MemberId("ma"), year)
                        .getFirst()
                        .content()
                        .evidence());
        assertThatThrownBy(() -> village.as(li, () -> claims.addEvidence(id, WHY, List.of())))
                .isInstanceOf(ClaimStateRefused.class)
                .hasMessage("hours.refused.claim-posted");
    }

    @Test
    void additionsHaveAnEnd() {
        ClaimId id = raise(li, "course:1");
        for (int n = 0; n < Supplemented.MOST; n++) {
            village.as(li, () -> claims.addEvidence(id, "One more note.", List.of()));
        }
        assertThatThrownBy(() -> village.as(li, () -> claims.addEvidence(id, "One more note.", List.of())))
                .isInstanceOf(TooMuchEvidenceRefused.class);
    }

    @Test
    void everybodyConcernedIsTold() {
        ClaimId id = returned();
        village.as(li, () -> claims.addEvidence(id, "My notes of that day.", List.of()));
        told(wang, "evidence-added", "approvals/" + id.value());
        village.as(li, () -> claims.appeal(id, WHY));
        told(chen, "appealed", "approvals/" + id.value());
        told(wang, "appealed-against", "approvals");
        village.as(chen, () -> approvals.refuse(seen(id), REASON));
        told(li, "refused", "claims/" + id.value());
    }

    @Test
    void onlyWhoReturnedItLastIsToldOfTheAppeal() {
        village.secretary("sun", Village.COUNTY);
        ClaimId id = returned();
        village.as(li, () -> claims.appeal(id, WHY));
        village.as(chen, () -> approvals.sendBack(seen(id), REASON));
        Mockito.clearInvocations(notices);

        village.as(li, () -> claims.appeal(id, WHY));

        told(chen, "appealed-against", "approvals");
        verify(notices, never()).send(eq(wang), any(), any(), any());
    }

    @Test
    void whoLeftIsNotToldOfTheAppeal() {
        ClaimId id = returned();
        village.dismiss(wang);

        village.as(li, () -> claims.appeal(id, WHY));

        verify(notices, never()).send(eq(wang), eq("hours.notice.appealed-against"), any(), any());
    }

    @Test
    void whoeverReturnedItDoesNotTakeBackWhatTheAppealBrought() {
        village.appoint(wang, Village.TOWNSHIP, Role.DEPUTY, Period.since(village.today()));
        ClaimId id = returned();
        village.as(li, () -> claims.appeal(id, WHY));
        int entry = village.as(chen, () -> approvals.approve(seen(id))).sequence();

        assertThatThrownBy(() -> village.as(wang, () -> reversals.reverse(li, entry, REASON)))
                .isInstanceOf(OwnClaimRefused.class)
                .hasMessage("hours.refused.returned-claim");
        assertThat(village.as(wang, () -> approvals.detail(id)).amendable()).isFalse();
        assertThat(rows("ledger_entry")).isEqualTo(1);
        assertThat(village.as(chen, () -> reversals.reverse(li, entry, REASON)).reversed())
                .isEqualTo(entry);
    }

    private void told(MemberId reader, String key, String route) {
        verify(notices).send(eq(reader), eq("hours.notice." + key), any(), eq(route));
    }

    private ClaimId returned() {
        ClaimId id = raise(li, "course:1");
        village.as(wang, () -> approvals.sendBack(seen(id), REASON));
        return id;
    }

    private List<ClaimStep> history(ClaimId id) {
        return village.as(li, () -> claims.mine(id)).history().stream()
                .map(ClaimDetail.Happened::step)
                .toList();
    }

    private static void notAllowed(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotAllowedRefused.class);
    }
}
