package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** C3: four eyes, in the branch of the day of the activity; a leader's claims go up; at the root they may wait. */
class NobodyDecidesOnTheirOwnHoursTest extends HoursDatabaseTest {

    private static final String REASON = "Please tell me more.";

    @Test
    void aLeadersOwnClaimGoesToTheParent() {
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        ClaimId id = raise(wang, "course:1");

        assertThat(village.as(wang, approvals::waiting)).isZero();
        refusedAsOwn(wang, id);
        assertThat(village.as(chen, () -> approvals.approve(seen(id))).member()).isEqualTo(wang);
    }

    @Test
    void atTheRootAnotherLeaderDecidesOrTheClaimWaitsAndSaysSo() {
        MemberId sun = village.secretary("sun", Village.COUNTY);
        ClaimId id = raise(sun, "course:1");

        assertThat(village.as(sun, approvals::waiting)).isZero();
        refusedAsOwn(sun, id);
        assertThat(village.as(sun, () -> claims.mine(id)).waitsForLeader()).isTrue();

        MemberId zhou = village.member("zhou", Village.COUNTY);
        village.appoint(zhou, Village.COUNTY, Role.DEPUTY, Period.since(village.today()));
        assertThat(village.as(sun, () -> claims.mine(id)).waitsForLeader()).isFalse();
        assertThat(village.as(zhou, () -> approvals.approve(seen(id))).decidedBy())
                .isEqualTo(zhou);
    }

    @Test
    void whoAttestedAClaimCannotApproveIt() {
        MemberId deputy = village.member("deputy", Village.EAST);
        village.appoint(deputy, Village.EAST, Role.DEPUTY, Period.since(village.today()));
        ClaimId id = raise(claim(li, "seminar:1", Category.COLLECTIVE, village.today(), attested(wang, 45)));

        assertThat(village.as(wang, approvals::waiting)).isZero();
        assertThat(village.as(wang, () -> approvals.inbox(0, 10))).isEmpty();
        assertThatThrownBy(() -> village.as(wang, () -> approvals.approve(seen(id))))
                .isInstanceOf(OwnClaimRefused.class)
                .hasMessage("hours.refused.attested-claim");
        assertThatThrownBy(() -> village.as(wang, () -> approvals.sendBack(seen(id), REASON)))
                .isInstanceOf(OwnClaimRefused.class);
        assertThat(village.as(deputy, () -> approvals.approve(seen(id))).decidedBy())
                .isEqualTo(deputy);
    }

    @Test
    void whatTheOnlyLeaderAttestedGoesUp() {
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        ClaimId id = raise(claim(li, "seminar:1", Category.COLLECTIVE, village.today(), attested(wang, 45)));

        assertThat(village.as(chen, () -> approvals.approve(seen(id))).decidedBy())
                .isEqualTo(chen);
    }

    @Test
    void aForeignClaimIsRefusedLikeOneThatThereIsNot() {
        MemberId qian = village.secretary("qian", Village.WEST);
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        ClaimId id = raise(li, "course:1");
        ClaimId none = new ClaimId("no-such-claim");

        for (MemberId stranger : List.of(qian, chen, village.member("ma", Village.EAST))) {
            for (ClaimId claim : new ClaimId[] {id, none}) {
                notAllowed(() -> village.as(stranger, () -> approvals.detail(claim)));
                notAllowed(() -> village.as(stranger, () -> approvals.approve(seen(claim))));
                notAllowed(() -> village.as(stranger, () -> approvals.sendBack(seen(claim), REASON)));
                notAllowed(() -> village.as(stranger, () -> claims.mine(claim)));
            }
            assertThat(village.as(stranger, () -> approvals.inbox(0, 10))).isEmpty();
            assertThat(village.as(stranger, approvals::waiting)).isZero();
        }
        notAllowed(() -> village.as(li, () -> approvals.detail(id)));
        assertThat(rows("ledger_entry")).isZero();
    }

    @Test
    void theBranchOfTheDayDecidesWhateverCameAfter() {
        MemberId qian = village.secretary("qian", Village.WEST);
        LocalDate moved = village.today().minusDays(5);
        village.transfer(li, Village.WEST, moved);

        ClaimId before = raise(claim(li, "course:1", Category.CENTRALIZED, moved.minusDays(1), measured(2_700)));
        ClaimId after = raise(claim(li, "course:2", Category.CENTRALIZED, moved, measured(2_700)));

        notAllowed(() -> village.as(qian, () -> approvals.approve(seen(before))));
        notAllowed(() -> village.as(wang, () -> approvals.approve(seen(after))));
        village.as(wang, () -> approvals.approve(seen(before)));
        village.as(qian, () -> approvals.approve(seen(after)));
        assertThat(ledger.ofYear(li, moved.getYear()))
                .extracting(entry -> entry.content().branch())
                .containsExactly(Village.EAST, Village.WEST);
    }

    @Test
    void aDeputyDecidesWhileTheAppointmentLasts() {
        MemberId deputy = village.member("deputy", Village.EAST);
        var period = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 14));
        village.appoint(deputy, Village.EAST, Role.DEPUTY, period);
        ClaimId id = raise(claim(li, "course:1", Category.CENTRALIZED, LocalDate.of(2026, 6, 30), measured(2_700)));

        for (String day : new String[] {"2026-06-30", "2026-07-15"}) {
            ApplicationClock.at(
                    Village.noon(day), () -> notAllowed(() -> village.as(deputy, () -> approvals.approve(seen(id)))));
        }
        ApplicationClock.at(
                Village.noon("2026-07-14"),
                () -> assertThat(village.as(deputy, () -> approvals.approve(seen(id)))
                                .decidedBy())
                        .isEqualTo(deputy));
    }

    @Test
    void anAnsweredClaimGoesToWhoeverDecidesNow() {
        ClaimId id = raise(li, "course:1");
        village.as(wang, () -> approvals.sendBack(seen(id), REASON));
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        village.dismiss(wang);
        village.appoint(li, Village.EAST, Role.SECRETARY, Period.since(village.today()));

        village.as(li, () -> claims.answer(id, "I lead the branch now."));

        refusedAsOwn(li, id);
        assertThat(village.as(chen, approvals::waiting)).isEqualTo(1);
    }

    @Test
    void nobodyIsToldWhoCouldNotDecide() {
        raise(wang, "course:1");

        verify(notices, never()).send(eq(wang), any(), any(), any());
    }

    @Test
    void theInboxIsPagedOldestFirst() {
        for (int n = 1; n <= 5; n++) {
            String source = "course:" + n;
            ApplicationClock.at(Village.noon("2026-11-0" + (6 - n)), () -> raise(li, source));
        }

        var first = village.as(wang, () -> approvals.inbox(0, 2));
        var last = village.as(wang, () -> approvals.inbox(2, 2));

        assertThat(village.as(wang, approvals::waiting)).isEqualTo(5);
        assertThat(first)
                .extracting(InboxLine::raisedAt)
                .containsExactly(Village.noon("2026-11-01"), Village.noon("2026-11-02"));
        assertThat(last).singleElement().satisfies(line -> {
            assertThat(line.raisedAt()).isEqualTo(Village.noon("2026-11-05"));
            assertThat(line.memberName().en()).isEqualTo("Comrade li");
            assertThat(line.countedSeconds()).isEqualTo(2_700);
            assertThat(line.discardedSeconds()).isEqualTo(360);
            assertThat(line.coveragePercent()).isEqualTo(95);
            assertThat(line.scorePercent()).isEqualTo(90);
        });
    }

    private void refusedAsOwn(MemberId member, ClaimId id) {
        assertThatThrownBy(() -> village.as(member, () -> approvals.approve(seen(id))))
                .isInstanceOf(OwnClaimRefused.class)
                .hasMessage("hours.refused.own-claim");
        assertThatThrownBy(() -> village.as(member, () -> approvals.sendBack(seen(id), REASON)))
                .isInstanceOf(OwnClaimRefused.class);
    }

    private static void notAllowed(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotAllowedRefused.class);
    }
}
