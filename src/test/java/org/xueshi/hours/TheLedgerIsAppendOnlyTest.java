package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.ledger.Cause;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.Kind;
import org.xueshi.hours.ledger.NothingToReverseRefused;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;

/** L1: a mistake is corrected by a reversal that names the entry and a reason, never by an edit. */
class TheLedgerIsAppendOnlyTest extends HoursDatabaseTest {

    private static final String REASON = "Posted for the wrong course.";

    @Test
    void aReversalNamesItsEntryAndTakesItBack() {
        HoursPosted posted = posted(centralized(li, "course:1", 2_700));

        HoursReversed reversed = village.as(wang, () -> reversals.reverse(li, posted.sequence(), REASON));

        assertThat(reversed).isEqualTo(new HoursReversed(li, 2, 1, posted.year(), ClassHours.of(-1), REASON));
        List<Entry> entries = ledger.ofYear(li, posted.year());
        assertThat(entries).extracting(entry -> entry.content().kind()).containsExactly(Kind.POSTING, Kind.REVERSAL);
        assertThat(entries.getLast().content().cause()).isNotNull().satisfies(reversal -> {
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
        village.as(chen, () -> approvals.approve(seen(id)));
        village.dismiss(wang);
        village.appoint(
                wang, Village.TOWNSHIP, org.xueshi.people.Role.DEPUTY, org.xueshi.people.Period.since(village.today()));

        assertThatThrownBy(() -> village.as(wang, () -> reversals.reverse(wang, 1, REASON)))
                .isInstanceOf(NotAllowedRefused.class);
    }

    @Test
    void aCorrectionTakesBackAndSaysRightly() {
        HoursPosted posted = posted(centralized(li, "course:1", 2_700));

        transactions.executeWithoutResult(
                status -> ledger.correct(li, posted.sequence(), ClassHours.of(2), Category.COLLECTIVE, wang, REASON));

        List<Entry> entries = ledger.ofYear(li, posted.year());
        assertThat(entries)
                .extracting(entry -> entry.content().kind())
                .containsExactly(Kind.POSTING, Kind.REVERSAL, Kind.CORRECTION);
        assertThat(entries.getLast().content()).satisfies(correction -> {
            assertThat(correction.cause()).isEqualTo(new Cause(posted.sequence(), REASON));
            assertThat(correction.amount()).isEqualTo(ClassHours.of(2));
            assertThat(correction.category()).isEqualTo(Category.COLLECTIVE);
        });
        assertThat(ledger.verify(li)).isEmpty();
        assertThatThrownBy(() -> transactions.executeWithoutResult(status ->
                        ledger.correct(li, posted.sequence(), ClassHours.of(3), Category.COLLECTIVE, wang, REASON)))
                .isInstanceOf(NothingToReverseRefused.class);
    }

    /** The statements of the application itself, wherever they stand in its sources. */
    @Test
    void noStatementChangesOrDeletesAnEntry() throws Exception {
        var changing = java.util.regex.Pattern.compile(
                "(?is)(update|delete\\s+from|replace\\s+into|truncate(\\s+table)?|merge\\s+into)\\s+ledger_entry");
        try (var files = java.nio.file.Files.walk(java.nio.file.Path.of("src/main"))) {
            var sources = files.filter(file -> file.toString().matches(".*\\.(java|sql)"))
                    .toList();
            assertThat(sources).hasSizeGreaterThan(100);
            assertThat(sources).noneMatch(file -> changing.matcher(read(file)).find());
        }
    }

    private static String read(java.nio.file.Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
