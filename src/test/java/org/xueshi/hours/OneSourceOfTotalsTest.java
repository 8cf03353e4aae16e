package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.policy.Assessment.Share;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;

/** L4: page, requirement and list of entries show one total; the sum of the entries is the member's, always. */
class OneSourceOfTotalsTest extends HoursDatabaseTest {

    private static final List<Category> CATEGORIES =
            List.of(Category.CENTRALIZED, Category.COLLECTIVE, Category.ORGANISATIONAL_LIFE, Category.PRACTICAL);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterAnySequenceOfClaimsPostingsAndReversals(long seed) {
        var random = new Random(seed);
        var posted = new ArrayList<HoursPosted>();
        int pending = 0;
        for (int n = 0; n < 30; n++) {
            LocalDate day = LocalDate.of(2025 + random.nextInt(2), 1 + random.nextInt(11), 1 + random.nextInt(28));
            var evidence = measured(random.nextInt(7_000));
            ClaimId id = raise(claim(li, "course:" + n, CATEGORIES.get(random.nextInt(4)), day, evidence));
            switch (random.nextInt(4)) {
                case 0 -> pending += day.getYear() == 2026 ? credit(id) : 0;
                case 1 -> {
                    HoursPosted last = village.as(wang, () -> approvals.approve(id));
                    village.as(wang, () -> reversals.reverse(li, last.sequence(), "Posted by mistake."));
                }
                default -> posted.add(village.as(wang, () -> approvals.approve(id)));
            }
        }

        for (int year : new int[] {2025, 2026}) {
            int expected = posted.stream()
                    .filter(p -> p.year() == year)
                    .mapToInt(p -> p.amount().hundredths())
                    .sum();
            assertOneTotal(year, expected);
        }
        assertThat(village.as(li, () -> years.mine(2026)).pending().hundredths())
                .isEqualTo(pending);
        assertThat(ledger.verify(li)).isEmpty();
    }

    private void assertOneTotal(int year, int expected) {
        MemberYear page = village.as(li, () -> years.mine(year));
        assertThat(page.assessment().total().hundredths()).isEqualTo(expected);
        assertThat(page.assessment().shares().stream()
                        .mapToInt(share -> share.hours().hundredths())
                        .sum())
                .isEqualTo(expected);
        assertThat(entries(year).stream()
                        .mapToInt(line -> line.amount().hundredths())
                        .sum())
                .isEqualTo(expected);
        assertThat(entries(year).stream()
                        .filter(EntryLine::countsTowardFloor)
                        .mapToInt(line -> line.amount().hundredths())
                        .sum())
                .isEqualTo(page.assessment().toward().hundredths());
        assertThat(sql.queryForObject(
                        "select coalesce(sum(hundredths), 0) from ledger_entry where book_year = " + year,
                        Integer.class))
                .isEqualTo(expected);
        assertThat(village.as(wang, () -> years.of(li, year))).isEqualTo(page);
    }

    private List<EntryLine> entries(int year) {
        var all = new ArrayList<EntryLine>();
        List<EntryLine> page;
        int number = 0;
        do {
            int at = number++;
            page = village.as(li, () -> years.myEntries(year, at, 4));
            all.addAll(page);
        } while (!page.isEmpty());
        return all;
    }

    private int credit(ClaimId id) {
        return village.as(li, () -> claims.mine(id)).credit().hundredths();
    }

    @Test
    void creditedClaimedReturnedAndMissingAreKeptApart() {
        posted(centralized(li, "course:1", 5_400));
        posted(claim(li, "course:2", Category.PRACTICAL, village.today(), measured(2_700)));
        raise(centralized(li, "course:3", 2_700));
        ClaimId returned = raise(centralized(li, "course:4", 4_050));
        village.as(wang, () -> approvals.sendBack(returned, "Not enough."));
        village.as(li, () -> claims.answer(returned, "It was enough."));
        village.as(wang, () -> approvals.sendBack(returned, "Still not enough."));

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
    void onlyLeadersOfTheMemberLookAtTheirYear() {
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        MemberId qian = village.secretary("qian", Village.WEST);
        MemberId ma = village.member("ma", Village.EAST);

        for (MemberId other : List.of(qian, ma, li)) {
            assertThatThrownBy(() -> village.as(other, () -> years.of(li, 2026)))
                    .isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> village.as(other, () -> years.entriesOf(li, 2026, 0, 1)))
                    .isInstanceOf(NotAllowedRefused.class);
        }
        for (MemberId leader : List.of(wang, chen)) {
            assertThat(village.as(leader, () -> years.of(li, 2026)).assessment().shares())
                    .extracting(Share::category)
                    .contains(Category.CENTRALIZED);
        }
        assertThatThrownBy(() -> village.as(wang, () -> years.of(new MemberId("nobody"), 2026)))
                .isInstanceOf(NotAllowedRefused.class);
    }
}
