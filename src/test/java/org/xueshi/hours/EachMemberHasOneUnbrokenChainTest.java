package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xueshi.hours.ledger.ChainFault;
import org.xueshi.hours.ledger.ChainFault.Reason;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.proof.Sha256;

/** L2: one chain per member, which many may append to at once, and in which each change is found at its place. */
class EachMemberHasOneUnbrokenChainTest extends HoursDatabaseTest {

    private static final int AT_ONCE = 24;

    @Test
    void manyPostingsAtOnceForOneMember() throws Exception {
        List<ClaimId> raised = IntStream.range(0, AT_ONCE)
                .mapToObj(n -> raise(li, "course:" + n))
                .toList();

        List<Future<HoursPosted>> posted = new ArrayList<>();
        var together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (ClaimId id : raised) {
                posted.add(threads.submit(() -> {
                    together.await();
                    return village.as(wang, () -> approvals.approve(seen(id)));
                }));
            }
            together.countDown();
        }

        assertThat(posted)
                .extracting(EachMemberHasOneUnbrokenChainTest::sequence)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, AT_ONCE).boxed().toList());
        assertChainOf(AT_ONCE);
    }

    private void assertChainOf(int length) {
        List<Entry> entries = ledger.ofYear(li, village.today().getYear());
        assertThat(entries)
                .extracting(Entry::sequence)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, length).boxed().toList());
        Sha256 previous = Sha256.NONE;
        for (Entry entry : entries) {
            assertThat(entry.previous()).isEqualTo(previous);
            previous = entry.hash();
        }
        assertThat(ledger.verify(li)).isEmpty();
    }

    private static int sequence(Future<HoursPosted> posted) {
        try {
            return posted.get().sequence();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Each column that an entry consists of, changed behind the application's back. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "source = 'course:x'",
                "kind = 'REVERSAL'",
                "kind = 'OTHER'",
                "book_year = 2027",
                "book_year = 2025",
                "tags = 'rotation'",
                "tags = '?'",
                "hundredths = 101",
                "category = 'collective'",
                "category = '?'",
                "strength = 'ATTENDED'",
                "strength = 'OTHER'",
                "title_zh = '防汛安全 '",
                "title_en = 'flood safety'",
                "organiser_id = null",
                "organiser_id = 'township'",
                "organiser_level = 'TOWNSHIP'",
                "organiser_level = null",
                "branch_id = 'west-branch'",
                "activity_day = '2026-02-28'",
                "claim_id = null",
                "claim_id = 'another'",
                "evidence_digest = null",
                "evidence_digest = hash",
                "policy_id = 'other'",
                "policy_version = 2",
                "policy_digest = hash",
                "decided_by = 'li'",
                "decided_by = null",
                "posted_at_ms = posted_at_ms + 1",
                "amends = 1",
                "reason = 'none'",
                "prev_hash = policy_digest",
                "hash = policy_digest",
                "hash = prev_hash"
            })
    void aChangedColumnIsFoundAtItsEntry(String change) {
        assertThat(sql.update("update ledger_entry set " + change + " where member_id = 'li' and seq = 2"))
                .isEqualTo(1);

        assertThat(ledger.verify(li)).get().extracting(ChainFault::sequence).isEqualTo(2);
    }

    @Test
    void aMissingEntryIsFound() {
        sql.update("delete from ledger_entry where seq = 2");

        assertThat(ledger.verify(li)).contains(new ChainFault(2, Reason.OUT_OF_SEQUENCE));
    }

    @Test
    void aFirstEntryTakenAwayIsFound() {
        sql.update("delete from ledger_entry where seq = 1");

        assertThat(ledger.verify(li)).contains(new ChainFault(1, Reason.OUT_OF_SEQUENCE));
    }

    @Test
    void swappedEntriesAreFound() {
        sql.update("update ledger_entry set seq = 99 where seq = 2");
        sql.update("update ledger_entry set seq = 2 where seq = 3");
        sql.update("update ledger_entry set seq = 3 where seq = 99");

        assertThat(ledger.verify(li)).get().extracting(ChainFault::sequence).isEqualTo(2);
    }

    @Test
    void anotherMembersEntryIsFound() {
        sql.update("update ledger_entry set member_id = 'wang' where seq = 1");

        assertThat(ledger.verify(wang)).contains(new ChainFault(1, Reason.WRONG_HASH));
    }

    @Test
    void anUntouchedChainIsTrue() {
        assertChainOf(4);
        assertThat(ledger.verify(wang)).isEmpty();
    }

    @BeforeEach
    void aChainOfFour(org.junit.jupiter.api.TestInfo test) {
        if (!test.getTestMethod().orElseThrow().getName().startsWith("many")) {
            IntStream.range(0, 4).forEach(n -> posted(centralized(li, "course:" + n, 2_700)));
        }
    }
}
