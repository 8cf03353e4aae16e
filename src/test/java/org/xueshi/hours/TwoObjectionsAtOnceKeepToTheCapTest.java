package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Category;
import org.xueshi.common.Refused;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.people.MemberId;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** Whoever upholds an objection while somebody else upholds another decides from what that one credits (C1, T2). */
class TwoObjectionsAtOnceKeepToTheCapTest extends HoursDatabaseTest {

    private static final Instant NOON = Village.noon("2026-11-20");
    private static final String STATEMENT = "We discussed it on the phone then.";
    private static final int FIRST = 2;

    private MemberId deputy;

    @BeforeEach
    void twoLeaders() {
        deputy = village.member("deputy", Village.EAST);
        village.appoint(deputy, Village.EAST, Role.DEPUTY, Period.since(village.today()));
    }

    @Test
    void ofOneClaim() {
        ClaimId id = raise(centralized(li, "course:1", CAP_SECONDS - 600));
        object("course:1", NOON.plusSeconds(10_000));
        object("course:1", NOON.plusSeconds(20_000));

        refusedWhile(id, FIRST, () -> objections.uphold(id, FIRST + 1, STATEMENT), NothingToCorrectRefused.class);
    }

    @Test
    void ofTwoClaimsToTheSameTime() {
        ClaimId one = raise(centralized(li, "course:1", 600));
        ClaimId other = raise(
                claim(li, "course:2", Category.CENTRALIZED, village.today().minusDays(7), measured(700)));
        object("course:1", NOON.plusSeconds(10_000));
        object("course:2", NOON.plusSeconds(10_000));

        refusedWhile(one, FIRST, () -> objections.uphold(other, FIRST, STATEMENT), CountedElsewhereRefused.class);
    }

    /** The secretary has read how much is left, and is about to write, when the deputy upholds the other one. */
    private void refusedWhile(ClaimId id, int number, Runnable other, Class<? extends Refused> refusal) {
        var meanwhile = new AtomicBoolean();
        try (var thread = Executors.newSingleThreadExecutor()) {
            doAnswer(asked -> {
                        if (meanwhile.compareAndSet(false, true)) {
                            thread.submit(() -> village.as(deputy, other)).get();
                        }
                        return Optional.of(Village.EAST);
                    })
                    .when(directory)
                    .branchOn(eq(li), any());

            assertThatThrownBy(() -> village.as(wang, () -> objections.uphold(id, number, STATEMENT)))
                    .isInstanceOf(refusal);
        }
        assertThat(meanwhile).isTrue();
        assertThat(sql.queryForObject("select sum(minutes) from claim_objection", Integer.class))
                .isEqualTo(10);
    }

    private void object(String source, Instant from) {
        assertThat(transactions.<Boolean>execute(status -> claims.dispute(
                        li, source, new Stretch(from, from.plusSeconds(600), Verdict.IDLE), "I was there.")))
                .isTrue();
    }
}
