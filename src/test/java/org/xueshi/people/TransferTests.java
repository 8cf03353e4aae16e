package org.xueshi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.testing.DatabaseTest;

/** Moving from branch to branch, also from two sides at once. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransferTests {

    private static final LocalDate MOVING_DAY = LocalDate.of(2026, 5, 1);

    Village village;

    @BeforeAll
    void build(@Autowired AutowireCapableBeanFactory beans) {
        village = new Village(beans);
    }

    @Test
    void theOldBranchKeepsTheDayBefore() {
        MemberId member = village.member("mover", village.millBranch);
        transfer(member, village.orchardBranch, MOVING_DAY);
        assertThat(village.directory.branchOn(member, MOVING_DAY.minusDays(1))).contains(village.millBranch);
        assertThat(village.directory.branchOn(member, MOVING_DAY)).contains(village.orchardBranch);
        assertThat(village.directory.branchOn(member, Village.LONG_AGO.minusDays(1)))
                .isEmpty();
    }

    @Test
    void beingAMemberMovesAlongAndAnOfficeStays() {
        MemberId member = village.holder("secretary-mover", village.millBranch, Role.SECRETARY, village.millBranch);
        transfer(member, village.bridgeBranch, MOVING_DAY);
        assertThat(village.directory.facts(member).appointments())
                .extracting(
                        Appointment::role,
                        Appointment::organisation,
                        a -> a.period().covers(MOVING_DAY))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Role.MEMBER, village.millBranch, false),
                        org.assertj.core.groups.Tuple.tuple(Role.MEMBER, village.bridgeBranch, true),
                        org.assertj.core.groups.Tuple.tuple(Role.SECRETARY, village.millBranch, true));
    }

    @Test
    void aRefusedTransferWritesNothing() {
        MemberId member = village.member("stayer", village.millBranch);
        MemberFacts before = village.directory.facts(member);
        assertThatThrownBy(() -> transfer(member, village.bridgeBranch, Village.LONG_AGO))
                .isInstanceOf(EntryRefused.class);
        assertThatThrownBy(() -> transfer(member, village.millBranch, MOVING_DAY))
                .isInstanceOf(EntryRefused.class);
        assertThatThrownBy(() -> transfer(member, village.westTownship, MOVING_DAY))
                .isInstanceOf(EntryRefused.class);
        assertThat(village.directory.facts(member)).isEqualTo(before);
    }

    @Test
    void ofManyTransfersAtOnceTheMembershipsStillDoNotOverlap() throws Exception {
        MemberId member = village.member("wanted-everywhere", village.millBranch);
        int writers = 6;
        var start = new CyclicBarrier(writers);
        var done = new AtomicInteger();
        try (var pool = Executors.newFixedThreadPool(writers)) {
            var tasks = IntStream.range(0, writers)
                    .mapToObj(n -> (Callable<Void>) () -> {
                        start.await();
                        try {
                            transfer(
                                    member,
                                    n % 2 == 0 ? village.bridgeBranch : village.orchardBranch,
                                    MOVING_DAY.plusDays(n));
                            done.incrementAndGet();
                        } catch (EntryRefused | org.springframework.dao.ConcurrencyFailureException lost) {
                            // Another one was first.
                        }
                        return null;
                    })
                    .toList();
            for (var task : pool.invokeAll(tasks)) {
                task.get();
            }
        }
        var stays = village.directory.facts(member).memberships();
        assertThat(done.get()).isPositive();
        assertThat(stays).hasSize(1 + done.get());
        for (int day = -5; day < 20; day++) {
            LocalDate on = MOVING_DAY.plusDays(day);
            assertThat(stays.stream().filter(stay -> stay.period().covers(on))).hasSize(1);
        }
    }

    private void transfer(MemberId member, OrganisationId to, LocalDate from) {
        village.byCounty(() -> {
            village.members.transfer(member, to, from);
            return true;
        });
    }
}
