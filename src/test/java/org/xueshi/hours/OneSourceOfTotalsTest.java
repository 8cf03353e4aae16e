package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.checkpoint.LedgerCare;
import org.xueshi.hours.policy.Assessment.Share;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** L4: page, requirement, export, transcript and what the API reads show one total; it is the sum of the entries, always. */
class OneSourceOfTotalsTest extends HoursDatabaseTest {

    private static final int STEPS = 30;

    @Autowired
    BeanFactory beans;

    @Autowired
    LedgerCare care;

    /** Each seed has a member of its own; all stand under one checkpoint. {@code bin/prove totals} runs many more. */
    @Test
    void afterAnySequenceOfClaimsPostingsAndReversals() {
        var lab = new TotalsLab(beans, village::as, wang, Village.COUNTY);
        var all = LongStream.rangeClosed(1, 4)
                .mapToObj(seed -> lab.make(village.member("member-" + seed, Village.EAST), seed, STEPS))
                .toList();
        village.appoint(wang, Village.COUNTY, Role.AUDITOR, Period.since(LocalDate.of(2000, 1, 1)));
        assertThat(village.as(wang, care::verifyNow)).isInstanceOf(LedgerCare.Signed.class);

        for (TotalsLab.Made made : all) {
            for (int year : TotalsLab.YEARS) {
                assertThat(lab.totals(made, year))
                        .as("%s in %d", made.member(), year)
                        .hasSize(10)
                        .allSatisfy(
                                (place, total) -> assertThat(total).as(place).isEqualTo(made.credited(year)));
                assertThat(new HashSet<>(lab.toward(made, year).values())).hasSize(1);
                assertThat(lab.pendingOnThePage(made, year)).isEqualTo(made.pending(year));
            }
            int sum = made.credited().values().stream().mapToInt(one -> one).sum();
            assertThat(lab.career(made).values()).hasSize(2).containsOnly(sum);
            assertThat(ledger.verify(made.member())).isEmpty();
        }
    }

    @Test
    void creditedClaimedReturnedAndMissingAreKeptApart() {
        posted(centralized(li, "course:1", 5_400));
        posted(claim(li, "course:2", Category.PRACTICAL, village.today(), measured(2_700)));
        raise(centralized(li, "course:3", 2_700));
        ClaimId returned = raise(centralized(li, "course:4", 4_050));
        village.as(wang, () -> approvals.sendBack(seen(returned), "Not enough."));
        village.as(li, () -> claims.answer(returned, "It was enough."));
        village.as(wang, () -> approvals.sendBack(seen(returned), "Still not enough."));

        MemberYear year = village.as(li, () -> years.mine(village.today().getYear()));

        assertThat(year.assessment().toward()).isEqualTo(ClassHours.of(2));
        assertThat(year.assessment().beside()).isEqualTo(ClassHours.of(1));
        assertThat(year.pending()).isEqualTo(ClassHours.of(1));
        assertThat(year.pendingClaims()).extracting(OpenClaim::state).containsExactly(ClaimState.PENDING);
        assertThat(year.returned()).isEqualTo(new ClassHours(150));
        assertThat(year.returnedClaims()).extracting(OpenClaim::reason).containsExactly("Still not enough.");
        assertThat(year.assessment().headline()).hasValueSatisfying(required -> {
            assertThat(required.first().missing()).isEqualTo(3_000);
            assertThat(required.due()).isEqualTo(LocalDate.of(year.year(), 12, 31));
        });
    }

    @Test
    void theYearIsThatOfTheActivityWhereTheOrganisationIs() {
        ApplicationClock.at(Village.noon("2026-12-31").plusSeconds(13 * 3600), () -> {
            assertThat(village.today()).isEqualTo(LocalDate.of(2027, 1, 1));
            posted(claim(li, "course:1", Category.CENTRALIZED, LocalDate.of(2026, 12, 31), measured(2_700)));
            posted(claim(li, "course:2", Category.CENTRALIZED, village.today(), measured(5_400)));

            assertThat(village.as(li, () -> years.mine())).containsExactly(2027, 2026);
            assertThat(village.as(li, years::thisYear)).isEqualTo(2027);
            assertThat(village.as(li, () -> years.mine(2026)).assessment().toward())
                    .isEqualTo(ClassHours.of(1));
            assertThat(village.as(li, () -> years.mine(2027)).assessment().toward())
                    .isEqualTo(ClassHours.of(2));
        });
    }

    @Test
    void onlyLeadersAndAuditorsOfTheMemberLookAtTheirYear() {
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        MemberId qian = village.secretary("qian", Village.WEST);
        MemberId ma = village.member("ma", Village.EAST);
        MemberId examiner = village.member("examiner", Village.WEST);
        village.appoint(examiner, Village.TOWNSHIP, Role.AUDITOR, Period.since(LocalDate.of(2000, 1, 1)));
        MemberId foreign = village.member("foreign-examiner", Village.EAST);
        village.appoint(foreign, Village.WEST, Role.AUDITOR, Period.since(LocalDate.of(2000, 1, 1)));

        for (MemberId other : List.of(qian, ma, li, foreign)) {
            assertThatThrownBy(() -> village.as(other, () -> years.of(li, 2026)))
                    .isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> village.as(other, () -> years.entriesOf(li, 2026, 0, 1)))
                    .isInstanceOf(NotAllowedRefused.class);
        }
        for (MemberId leader : List.of(wang, chen, examiner)) {
            assertThat(village.as(leader, () -> years.of(li, 2026)).assessment().shares())
                    .extracting(Share::category)
                    .contains(Category.CENTRALIZED);
        }
        assertThatThrownBy(() -> village.as(wang, () -> years.of(new MemberId("nobody"), 2026)))
                .isInstanceOf(NotAllowedRefused.class);
    }
}
