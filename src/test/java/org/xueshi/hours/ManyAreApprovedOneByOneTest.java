package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Category;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.hours.BulkApprovals.Outcome;
import org.xueshi.hours.Evidence.Measured;
import org.xueshi.hours.unusual.Unusual;
import org.xueshi.people.MemberId;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** Many at once are many decisions: each by itself, told by itself, and none on a claim that is unusual. */
class ManyAreApprovedOneByOneTest extends HoursDatabaseTest {

    @Test
    void eachHasItsOwnOutcome() {
        ClaimId usual = usual(li, 1);
        ClaimId decided = usual(li, 2);
        village.as(wang, () -> approvals.approve(seen(decided)));
        ClaimId stated = raise(claim(li, "seminar:1", Category.COLLECTIVE, village.today(), attested(li, 45)));
        ClaimId own = raise(wang, "course:1");
        ClaimId foreign = raise(village.member("zhao", Village.WEST), "course:1");
        ClaimId last = usual(li, 3);

        List<Outcome> outcomes = village.as(wang, () -> bulk.approve(seen(usual, decided, stated, own, foreign, last)));

        assertThat(outcomes).extracting(Outcome::claim).containsExactly(usual, decided, stated, own, foreign, last);
        assertThat(outcomes)
                .extracting(outcome -> outcome.refusal() == null
                        ? "posted"
                        : outcome.refusal().getClass().getSimpleName())
                .containsExactly(
                        "posted",
                        "ClaimStateRefused",
                        "UnusualClaimRefused",
                        "OwnClaimRefused",
                        "NotAllowedRefused",
                        "posted");
        assertThat(rows("ledger_entry")).isEqualTo(3);
    }

    private List<SeenClaim> seen(ClaimId... ids) {
        return Stream.of(ids).map(id -> seen(id)).toList();
    }

    @Test
    void thereIsAMost() {
        var many = Collections.nCopies(BulkApprovals.MOST + 1, new SeenClaim(new ClaimId("some-claim"), 0));
        assertThatThrownBy(() -> village.as(wang, () -> bulk.approve(many)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @RepeatedTest(3)
    void twoLeadersAtOncePostEachOnceAndBothAreTold() throws Exception {
        MemberId deputy = village.member("deputy", Village.EAST);
        village.appoint(deputy, Village.EAST, Role.DEPUTY, Period.since(village.today()));
        List<SeenClaim> ids =
                IntStream.range(0, 10).mapToObj(n -> seen(usual(li, n))).toList();
        var together = new CountDownLatch(1);
        List<Future<List<Outcome>>> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (MemberId leader : List.of(wang, deputy)) {
                answers.add(threads.submit(() -> {
                    together.await();
                    return village.as(leader, () -> bulk.approve(ids));
                }));
            }
            together.countDown();
        }

        List<Outcome> all = new ArrayList<>(answers.get(0).get());
        all.addAll(answers.get(1).get());
        assertThat(all.stream().filter(outcome -> outcome.refusal() == null)).hasSize(10);
        assertThat(all.stream().map(Outcome::refusal).filter(java.util.Objects::nonNull))
                .hasSize(10)
                .allSatisfy(refusal -> assertThat(refusal).hasMessage("hours.refused.claim-posted"));
        assertThat(rows("ledger_entry")).isEqualTo(10);
        assertThat(ledger.verify(li)).isEmpty();
    }

    @Test
    void theInboxLiftsUnusualOnesOutAndFilters() {
        MemberId ma = village.member("ma", Village.EAST);
        ClaimId usual = usual(li, 1);
        ClaimId collective = raise(claim(ma, "course:2", Category.COLLECTIVE, village.today(), at(0, 2_700)));
        ClaimId stated = raise(claim(ma, "seminar:1", Category.COLLECTIVE, village.today(), attested(li, 45)));

        assertThat(ids(InboxFilter.ALL)).containsExactlyInAnyOrder(usual, collective, stated);
        assertThat(ids(InboxFilter.ALL.only(true))).containsExactly(stated);
        assertThat(ids(InboxFilter.ALL.only(false))).containsExactlyInAnyOrder(usual, collective);
        assertThat(ids(new InboxFilter(ma, null, null, null))).containsExactlyInAnyOrder(collective, stated);
        assertThat(ids(new InboxFilter(null, Category.COLLECTIVE, null, false))).containsExactly(collective);
        assertThat(ids(new InboxFilter(null, null, Strength.ATTESTED, null))).containsExactly(stated);
        assertThat(ids(new InboxFilter(li, Category.COLLECTIVE, null, null))).isEmpty();
        assertThat(village.as(wang, approvals::claimants))
                .extracting(member -> member.id())
                .containsExactly(li, ma);
        assertThat(village.as(wang, () -> approvals.inbox(InboxFilter.ALL.only(true), 0, 5)))
                .singleElement()
                .satisfies(line -> assertThat(line.unusual()).containsExactly(new Unusual.Weaker(Strength.ATTESTED)));
        assertThat(village.as(ma, approvals::claimants)).isEmpty();
    }

    /** Its span touches all of them, its time only the last. */
    @Test
    void aLongCourseIsComparedWithAllThatHappenedWithinIt() {
        int many = 60;
        IntStream.range(0, many).forEach(n -> usual(li, n));
        Measured first = at(-1, 600);
        Measured last = at(many - 1, 600);
        var both = new Measured(
                Map.of(Verdict.COUNTED, 1_200L),
                1,
                90,
                CAP_SECONDS,
                List.of(first.stretches().getFirst(), last.stretches().getFirst()));

        ClaimId id =
                raise(claim(li, "long", Category.SELF_STUDY, village.today().minusDays(100), both));

        assertThat(village.as(li, () -> claims.mine(id))).satisfies(detail -> {
            assertThat(detail.unusual())
                    .hasOnlyElementsOfType(Unusual.Overlap.class)
                    .hasSize(1);
            assertThat(detail.state()).isEqualTo(ClaimState.PENDING);
        });
    }

    @Test
    void theMembersOwnEarlierWeeksAreTheMeasure() {
        for (int week = 1; week <= 8; week++) {
            raise(claim(
                    li, "week:" + week, Category.CENTRALIZED, village.today().minusDays(7L * week), at(week, 2_700)));
        }
        ClaimId usual = raise(claim(li, "now:1", Category.CENTRALIZED, village.today(), at(11, 5_400)));
        ClaimId still = raise(claim(li, "now:2", Category.CENTRALIZED, village.today(), at(12, 2_700)));
        ClaimId jump = raise(claim(li, "now:3", Category.CENTRALIZED, village.today(), at(13, 5_400)));

        assertThat(ids(InboxFilter.ALL.only(false))).contains(usual, still);
        assertThat(ids(InboxFilter.ALL.only(true))).containsExactly(jump);
        assertThat(village.as(wang, () -> approvals.detail(jump)).unusual())
                .containsExactly(new Unusual.Jump(500, 100));
    }

    /** One class hour, at a time of its own. */
    private ClaimId usual(MemberId member, int number) {
        return raise(claim(member, "course:" + number, Category.CENTRALIZED, village.today(), at(number, 2_700)));
    }

    /** Two hours after the one before, so that nothing overlaps. */
    private static Measured at(int evening, long counted) {
        var from = Village.noon("2026-11-01").plus(Duration.ofHours(2L * evening));
        return new Measured(
                Map.of(Verdict.COUNTED, counted),
                1,
                90,
                CAP_SECONDS,
                List.of(new Stretch(from, from.plusSeconds(counted), Verdict.COUNTED)));
    }

    private List<ClaimId> ids(InboxFilter filter) {
        return village.as(wang, () -> approvals.inbox(filter, 0, 25)).stream()
                .map(InboxLine::id)
                .toList();
    }
}
