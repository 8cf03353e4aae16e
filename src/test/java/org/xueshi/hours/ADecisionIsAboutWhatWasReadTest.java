package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Refused;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.hours.BulkApprovals.Outcome;
import org.xueshi.hours.unusual.Unusual;
import org.xueshi.people.MemberId;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** What its member changed after a leader had read it is read again before it is decided on. */
class ADecisionIsAboutWhatWasReadTest extends HoursDatabaseTest {

    private static final Instant NOON = Village.noon("2026-11-20");
    private static final String REASON = "Please tell me more.";
    private static final String MORE = "My notes of that day.";

    @Test
    void whatWasAddedMeanwhileIsReadFirst() {
        ClaimId id = raise(li, "course:1");
        SeenClaim seen = village.as(wang, () -> approvals.detail(id)).seen();
        village.as(li, () -> claims.addEvidence(id, MORE, List.of()));

        for (Runnable decision : List.<Runnable>of(
                () -> approvals.approve(seen),
                () -> approvals.approveOrdinary(seen),
                () -> approvals.sendBack(seen, REASON),
                () -> approvals.refuse(seen, REASON))) {
            assertThatThrownBy(() -> village.as(wang, decision)).isInstanceOf(ClaimChangedRefused.class);
        }
        assertThat(rows("ledger_entry")).isZero();

        SeenClaim again = village.as(wang, () -> approvals.detail(id)).seen();
        assertThat(village.as(wang, () -> approvals.approve(again)).member()).isEqualTo(li);
    }

    @Test
    void soIsWhatCameBackWhileThePageStoodOpen() {
        MemberId deputy = village.member("deputy", Village.EAST);
        village.appoint(deputy, Village.EAST, Role.DEPUTY, Period.since(village.today()));
        ClaimId id = raise(li, "course:1");
        SeenClaim seen = village.as(wang, () -> approvals.detail(id)).seen();
        village.as(deputy, () -> approvals.sendBack(seen, REASON));
        village.as(li, () -> claims.answer(id, MORE));

        assertThatThrownBy(() -> village.as(wang, () -> approvals.approve(seen)))
                .isInstanceOf(ClaimChangedRefused.class);
    }

    @Test
    void manyAreReadInTheList() {
        ClaimId same = raise(li, "course:1");
        ClaimId changed = raise(li, "course:2");
        List<SeenClaim> list = village.as(wang, () -> approvals.inbox(0, 10)).stream()
                .map(InboxLine::seen)
                .toList();
        village.as(li, () -> claims.addEvidence(changed, MORE, List.of()));

        List<Outcome> outcomes = village.as(wang, () -> bulk.approve(list));

        assertThat(outcomes)
                .filteredOn(outcome -> outcome.claim().equals(changed))
                .extracting(Outcome::refusal)
                .hasOnlyElementsOfType(ClaimChangedRefused.class);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.claim().equals(same))
                .extracting(Outcome::refusal)
                .containsOnlyNulls();
    }

    /** However often the list was read since: a line of it holds no words. */
    @Test
    void whatItsMemberSaidMoreAboutIsNotDecidedOnAmongMany() {
        ClaimId added = raise(li, "course:1");
        village.as(li, () -> claims.addEvidence(added, MORE, List.of()));
        ClaimId answered = raise(village.member("ma", Village.EAST), "course:1");
        village.as(wang, () -> approvals.sendBack(seen(answered), REASON));
        village.as(new MemberId("ma"), () -> claims.answer(answered, MORE));
        ClaimId objected = raise(village.member("hu", Village.EAST), "course:1");
        var idle = new Stretch(NOON.minusSeconds(600), NOON, Verdict.IDLE);
        transactions.execute(status -> claims.dispute(new MemberId("hu"), "course:1", idle, MORE));

        List<InboxLine> ordinary = village.as(wang, () -> approvals.inbox(InboxFilter.ALL.only(false), 0, 10));
        List<InboxLine> unusual = village.as(wang, () -> approvals.inbox(InboxFilter.ALL.only(true), 0, 10));

        assertThat(ordinary).isEmpty();
        assertThat(unusual)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.unusual()).containsExactly(new Unusual.More()));
        assertThat(village.as(
                        wang,
                        () -> bulk.approve(unusual.stream().map(InboxLine::seen).toList())))
                .extracting(Outcome::refusal)
                .hasOnlyElementsOfType(UnusualClaimRefused.class);
    }

    @Test
    void whatIsObjectedToMeanwhileIsReadFirst() {
        ClaimId id = raise(li, "course:1");
        SeenClaim seen = seen(id);
        var idle = new Stretch(NOON.minusSeconds(600), NOON, Verdict.IDLE);
        transactions.execute(status -> claims.dispute(li, "course:1", idle, MORE));

        assertThatThrownBy(() -> village.as(wang, () -> approvals.approve(seen)))
                .isInstanceOf(ClaimChangedRefused.class);
    }

    @Test
    void whatSomebodyDecidedMeanwhileIsToldAsThat() {
        ClaimId id = raise(li, "course:1");
        SeenClaim seen = seen(id);
        village.as(wang, () -> approvals.approve(seen));

        assertThatThrownBy(() -> village.as(wang, () -> approvals.approve(seen)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("hours.refused.claim-posted"));
    }
}
