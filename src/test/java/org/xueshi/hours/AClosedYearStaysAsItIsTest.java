package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.hours.ledger.BookYears;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.hours.policy.AssessmentEncoding;
import org.xueshi.hours.year.ClosedAssessments;
import org.xueshi.people.Mark;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** L7: a closed year takes no entry any more; what comes later is booked in the next one and says so. */
class AClosedYearStaysAsItIsTest extends HoursDatabaseTest {

    private static final int AT_ONCE = 40;
    private static final Instant JANUARY = Village.noon("2027-01-05");

    @Autowired
    BookYears bookYears;

    @Autowired
    ClosedAssessments assessments;

    @Autowired
    FreshTransactions fresh;

    @Test
    void whatIsApprovedBeforeTheCloseIsBookedInItsYear() {
        Entry entry = inJanuary(() -> approved("course:1"));

        assertThat(entry.content().year()).isEqualTo(2026);
        assertThat(entry.content().late()).isFalse();
    }

    @Test
    void whatIsApprovedAfterwardsIsBookedInTheNextAndMarked() {
        Entry entry = inJanuary(() -> {
            ClaimId waiting = raise("course:1");
            close();
            return approved(waiting);
        });

        assertThat(entry.content().year()).isEqualTo(2027);
        assertThat(entry.content().day()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(entry.content().late()).isTrue();
        assertThat(ledger.ofYear(li, 2026)).isEmpty();
        assertThat(ledger.verify(li)).isEmpty();
    }

    @Test
    void aReversalOfWhatWasBookedInItIsBookedInTheNext() {
        inJanuary(() -> {
            Entry posted = approved("course:1");
            close();
            village.as(wang, () -> reversals.reverse(li, posted.sequence(), "Posted for the wrong course."));
            return posted;
        });

        assertThat(ledger.ofYear(li, 2026)).hasSize(1);
        assertThat(ledger.ofYear(li, 2027))
                .hasSize(1)
                .allMatch(entry -> entry.content().late());
    }

    /** Facts that are written down afterwards for the past, and late entries, change nothing: it is the same to the byte. */
    @Test
    void whatItWasAssessedToIsTheSameToTheByteAfterwards() {
        Assessment before = inJanuary(() -> {
            approved("course:1");
            ClaimId waiting = raise("course:2");
            assessments.freeze(2026);
            close();
            Assessment closed = assessments.of(li, 2026).orElseThrow().assessment();
            village.appoint(li, Village.EAST, Role.SECRETARY, Period.since(LocalDate.of(2026, 1, 1)));
            village.mark(li, Mark.EXEMPT, Period.since(LocalDate.of(2026, 1, 1)));
            approved(waiting);
            return closed;
        });

        var again = assessments.of(li, 2026).orElseThrow();
        assertThat(again.asWritten()).isTrue();
        assertThat(AssessmentEncoding.bytes(again.assessment())).isEqualTo(AssessmentEncoding.bytes(before));
        assertThat(village.as(li, () -> years.mine(2026)).assessment()).isEqualTo(before);
        sql.update("update ledger_entry set hundredths = 900 where seq = 1");
        assertThat(assessments.of(li, 2026).orElseThrow().asWritten()).isFalse();
    }

    @Test
    void theSameSourceIsStillTheSameAfterwards() {
        inJanuary(() -> {
            Entry before = approved("course:1");
            close();
            Entry again = transactions.execute(status -> ledger.append(before.content()));
            assertThat(again).isEqualTo(before);
            return before;
        });
    }

    @Test
    void onlyAYearThatIsOverEverywhereIsClosed() {
        ApplicationClock.at(
                Instant.parse("2027-01-01T11:59:59Z"),
                () -> assertThat(bookYears.isOver(2026)).isFalse());
        ApplicationClock.at(
                Instant.parse("2027-01-01T12:00:00Z"),
                () -> assertThat(bookYears.isOver(2026)).isTrue());
    }

    /** Whoever posts while it closes is booked before the close or in the next year, never behind its back. */
    @Test
    void nothingSlipsIntoAYearThatIsClosing() throws Exception {
        var started = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE + 1)) {
            var posted = new java.util.ArrayList<Future<Entry>>();
            for (int i = 0; i < AT_ONCE; i++) {
                String source = "course:" + i;
                posted.add(threads.submit(january(() -> {
                    started.await();
                    return approved(source);
                })));
            }
            Future<Long> inTheYear = threads.submit(january(() -> {
                started.await();
                close();
                return (long) ledger.ofYear(li, 2026).size();
            }));
            started.countDown();
            for (Future<Entry> one : posted) {
                one.get();
            }
            assertThat(ledger.ofYear(li, 2026)).hasSize(Math.toIntExact(inTheYear.get()));
            assertThat(ledger.ofYear(li, 2026).size() + ledger.ofYear(li, 2027).size())
                    .isEqualTo(AT_ONCE);
        }
        assertThat(ledger.verify(li)).isEmpty();
    }

    private void close() {
        fresh.run(() -> bookYears.close(2026, wang));
    }

    private ClaimId raise(String source) {
        return raise(claim(li, source, Category.CENTRALIZED, LocalDate.of(2026, 11, 20), measured(2_700)));
    }

    private Entry approved(String source) {
        return approved(raise(source));
    }

    private Entry approved(ClaimId id) {
        HoursPosted posted = village.as(wang, () -> approvals.approve(seen(id)));
        return ledger.entry(li, posted.sequence()).orElseThrow();
    }

    private static <T> T inJanuary(Callable<T> work) {
        try {
            return january(work).call();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static <T> Callable<T> january(Callable<T> work) {
        return () -> {
            var result = new java.util.concurrent.atomic.AtomicReference<T>();
            ApplicationClock.at(JANUARY, () -> {
                try {
                    result.set(work.call());
                } catch (Exception failed) {
                    throw new AssertionError(failed);
                }
            });
            return result.get();
        };
    }
}
