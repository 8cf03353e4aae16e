package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueshi.hours.year.BranchYears;
import org.xueshi.hours.year.BranchYears.Standing;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** B4: leaders and auditors read where the members of their organisation stand, and of those below; nobody else does. */
class WhereMembersStandIsReadByThoseInChargeTest extends HoursDatabaseTest {

    private static final Period SINCE = Period.since(LocalDate.of(2000, 1, 1));

    @Autowired
    BranchYears standings;

    private MemberId chen;
    private MemberId examiner;

    @BeforeEach
    void more() {
        chen = village.secretary("chen", Village.TOWNSHIP);
        examiner = village.member("examiner", Village.WEST);
        village.appoint(examiner, Village.TOWNSHIP, Role.AUDITOR, SINCE);
    }

    private List<MemberId> read(MemberId reader, OrganisationId organisation) {
        return village.as(reader, () -> standings.page(organisation, 0, 20)).stream()
                .map(Standing::member)
                .toList();
    }

    @Test
    void whatStandsThereIsWhatTheMemberReads() {
        posted(centralized(li, "course:1", 5_400));

        Standing own = village.as(wang, () -> standings.page(Village.EAST, 0, 20)).stream()
                .filter(one -> one.member().equals(li))
                .findFirst()
                .orElseThrow();

        assertThat(own.assessment())
                .isEqualTo(village.as(li, () -> years.mine(village.today().getYear()))
                        .assessment());
        assertThat(own.assessment().toward().hundredths()).isEqualTo(200);
    }

    @Test
    void byLeadersAndAuditorsThereAndAbove() {
        for (MemberId reader : List.of(wang, chen, examiner)) {
            assertThat(read(reader, Village.EAST)).containsExactly(li, wang);
            assertThat(village.as(reader, () -> standings.count(Village.EAST))).isEqualTo(2);
            assertThat(village.as(reader, () -> standings.place(Village.EAST)).id())
                    .isEqualTo(Village.EAST);
            assertThat(village.as(reader, () -> years.yearsOf(li)))
                    .contains(village.today().getYear());
        }
        assertThat(read(chen, Village.TOWNSHIP)).contains(li, wang, chen, examiner);
        assertThat(village.as(chen, () -> standings.places()))
                .extracting(Organisation::id)
                .containsExactly(Village.TOWNSHIP);
    }

    /** Those above the branch may correct what it posted, and so they read it; what still waits there is not theirs. */
    @Test
    void whoMayCorrectItReadsItToo() {
        ClaimId claim = posted(centralized(li, "course:1", 5_400)).claim();
        ClaimId waiting = raise(li, "course:2");
        MemberId successor = village.secretary("successor", Village.EAST);

        assertThat(village.as(chen, () -> approvals.readable(List.of(claim, waiting))))
                .containsExactly(claim);
        assertThat(village.as(chen, () -> approvals.detail(claim))).satisfies(detail -> {
            assertThat(detail.amendable()).isTrue();
            assertThat(detail.decidable()).isFalse();
        });
        assertThatThrownBy(() -> village.as(chen, () -> approvals.detail(waiting)))
                .isInstanceOf(NotAllowedRefused.class);
        assertThat(village.as(wang, () -> approvals.detail(claim)).amendable()).isTrue();
        // Who followed them in office reads it, but did not decide on it.
        assertThat(village.as(successor, () -> approvals.detail(claim)).amendable())
                .isFalse();
    }

    /** From an entry to its claim, which whoever decides on it may correct: nobody else is shown a way that ends in a refusal. */
    @Test
    void whoDecidesFindsTheClaimOfAnEntry() {
        ClaimId claim = posted(centralized(li, "course:1", 5_400)).claim();

        assertThat(village.as(wang, () -> approvals.readable(List.of(claim)))).containsExactly(claim);
        assertThat(village.as(wang, () -> approvals.detail(claim)).id()).isEqualTo(claim);
        assertThat(village.as(wang, () -> approvals.readable(List.of()))).isEmpty();
        for (MemberId other : List.of(examiner, li, village.secretary("qian", Village.WEST))) {
            assertThat(village.as(other, () -> approvals.readable(List.of(claim))))
                    .isEmpty();
            assertThatThrownBy(() -> village.as(other, () -> approvals.detail(claim)))
                    .isInstanceOf(NotAllowedRefused.class);
        }
    }

    @Test
    void byNobodyElse() {
        MemberId qian = village.secretary("qian", Village.WEST);
        for (MemberId other : List.of(qian, li)) {
            assertThatThrownBy(() -> read(other, Village.EAST)).isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> village.as(other, () -> standings.count(Village.EAST)))
                    .isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> village.as(other, () -> standings.place(Village.EAST)))
                    .isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> village.as(other, () -> years.yearsOf(wang)))
                    .isInstanceOf(NotAllowedRefused.class);
        }
        assertThatThrownBy(() -> read(wang, Village.TOWNSHIP)).isInstanceOf(NotAllowedRefused.class);
        assertThat(village.as(li, () -> standings.places())).isEmpty();
    }

    @Test
    void pageByPage() {
        for (int n = 0; n < 5; n++) {
            village.member("member-" + n, Village.EAST);
        }
        assertThat(village.as(wang, () -> standings.page(Village.EAST, 2, 3)))
                .extracting(Standing::member)
                .containsExactly(new MemberId("member-1"), new MemberId("member-2"), new MemberId("member-3"));
        assertThatThrownBy(() -> village.as(wang, () -> standings.page(Village.EAST, 0, 101)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
