package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.xueshi.people.MemberId;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** C6: from two browsers or two nodes, a claim is posted once, and everybody gets a plain answer. */
class ApprovingTwicePostsOnceTest extends HoursDatabaseTest {

    private static final int AT_ONCE = 8;

    @RepeatedTest(20)
    void oneWinsAndTheOthersAreToldSo() throws Exception {
        MemberId deputy = village.member("deputy", Village.EAST);
        village.appoint(deputy, Village.EAST, Role.DEPUTY, Period.since(village.today()));
        ClaimId id = raise(li, "course:1");

        List<Future<HoursPosted>> answers = new ArrayList<>();
        var together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int n = 0; n < AT_ONCE; n++) {
                MemberId leader = n % 2 == 0 ? wang : deputy;
                answers.add(threads.submit(() -> {
                    together.await();
                    return village.as(leader, () -> approvals.approve(seen(id)));
                }));
            }
            together.countDown();
        }

        assertThat(answers.stream().filter(answer -> refusal(answer) == null)).hasSize(1);
        assertThat(answers.stream().map(ApprovingTwicePostsOnceTest::refusal).filter(java.util.Objects::nonNull))
                .allSatisfy(refusal -> assertThat(refusal)
                        .isInstanceOf(ClaimStateRefused.class)
                        .hasMessage("hours.refused.claim-posted"));
        assertThat(rows("ledger_entry")).isEqualTo(1);
        assertThat(rows("claim_event")).isEqualTo(2);
    }

    private static Throwable refusal(Future<HoursPosted> answer) {
        try {
            answer.get();
            return null;
        } catch (ExecutionException refused) {
            return refused.getCause();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
