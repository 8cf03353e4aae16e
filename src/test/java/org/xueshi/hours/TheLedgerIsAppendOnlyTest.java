package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.Kind;
import org.xueshi.hours.ledger.NothingToReverseRefused;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;

/** L1: a mistake is corrected by a reversal that names the entry and a reason, never by an edit. */
class TheLedgerIsAppendOnlyTest extends HoursDatabaseTest {

    private static final String REASON = "Posted for the wrong course.";

    @Autowired
    EntityManager entities;

    @Test
    void aReversalNamesItsEntryAndTakesItBack() {
        HoursPosted posted = posted(centralized(li, "course:1", 2_700));

        HoursReversed reversed = village.as(wang, () -> reversals.reverse(li, posted.sequence(), REASON));

        assertThat(reversed).isEqualTo(new HoursReversed(li, 2, 1, posted.year(), ClassHours.of(-1), REASON));
        List<Entry> entries = ledger.ofYear(li, posted.year());
        assertThat(entries).extracting(entry -> entry.content().kind()).containsExactly(Kind.POSTING, Kind.REVERSAL);
        assertThat(entries.getLast().content().reversal()).isNotNull().satisfies(reversal -> {
            assertThat(reversal.of()).isEqualTo(1);
            assertThat(reversal.reason()).isEqualTo(REASON);
        });
        assertThat(ledger.verify(li)).isEmpty();
        verify(notices)
                .send(
                        li,
                        "hours.notice.reversed",
                        List.of("Flood safety", "1", REASON),
                        "claims/" + posted.claim().value());
    }

    @Test
    void anEntryIsReversedOnce() {
        HoursPosted posted = posted(centralized(li, "course:1", 2_700));
        village.as(wang, () -> reversals.reverse(li, 1, REASON));

        for (int sequence : new int[] {1, 2}) {
            assertThatThrownBy(() -> village.as(wang, () -> reversals.reverse(li, sequence, REASON)))
                    .isInstanceOf(NothingToReverseRefused.class);
        }
        assertThat(ledger.ofYear(li, posted.year())).hasSize(2);
    }

    @Test
    void whoDecidedOrLeadsAboveReversesAndNobodyElse() {
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        MemberId qian = village.secretary("qian", Village.WEST);
        MemberId successor = village.secretary("successor", Village.EAST);
        posted(centralized(li, "course:1", 2_700));
        posted(centralized(li, "course:2", 2_700));

        for (MemberId other : List.of(li, qian, successor)) {
            assertThatThrownBy(() -> village.as(other, () -> reversals.reverse(li, 1, REASON)))
                    .isInstanceOf(NotAllowedRefused.class);
        }
        assertThatThrownBy(() -> village.as(chen, () -> reversals.reverse(li, 9, REASON)))
                .isInstanceOf(NotAllowedRefused.class);
        assertThatThrownBy(() -> village.as(chen, () -> reversals.reverse(li, 1, " ")))
                .isInstanceOf(WordsRefused.class);
        assertThat(village.as(chen, () -> reversals.reverse(li, 1, REASON)).reversed())
                .isEqualTo(1);

        village.dismiss(wang);
        assertThatThrownBy(() -> village.as(wang, () -> reversals.reverse(li, 2, REASON)))
                .isInstanceOf(NotAllowedRefused.class);
    }

    @Test
    void nobodyReversesTheirOwnHours() {
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        ClaimId id = raise(wang, "course:1");
        village.as(chen, () -> approvals.approve(id));
        village.dismiss(wang);
        village.appoint(
                wang, Village.TOWNSHIP, org.xueshi.people.Role.DEPUTY, org.xueshi.people.Period.since(village.today()));

        assertThatThrownBy(() -> village.as(wang, () -> reversals.reverse(wang, 1, REASON)))
                .isInstanceOf(NotAllowedRefused.class);
    }

    @Test
    void noPathChangesOrDeletesAnEntry() throws Exception {
        posted(centralized(li, "course:1", 2_700));
        Class<?> row = Class.forName("org.xueshi.hours.ledger.LedgerEntry");
        Class<?> rows = Class.forName("org.xueshi.hours.ledger.LedgerEntries");
        var amount = row.getDeclaredField("hundredths");
        amount.setAccessible(true);

        transactions.executeWithoutResult(status -> {
            Object entry =
                    entities.createQuery("select e from LedgerEntry e", row).getSingleResult();
            set(amount, entry);
            entities.flush();
        });

        assertThat(sql.queryForObject("select hundredths from ledger_entry", Integer.class))
                .isEqualTo(100);
        assertThat(Arrays.stream(rows.getMethods()).map(java.lang.reflect.Method::getName))
                .noneMatch(name -> name.startsWith("delete") || name.startsWith("remove") || name.startsWith("update"));
    }

    private static void set(java.lang.reflect.Field field, Object entry) {
        try {
            field.set(entry, 9_900);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
