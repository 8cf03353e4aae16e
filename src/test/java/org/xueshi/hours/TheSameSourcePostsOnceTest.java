package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.LedgerConflictRefused;

/** L3: the same source again is a no-op with the same content, and a refusal with other content. */
class TheSameSourcePostsOnceTest extends HoursDatabaseTest {

    private Entry first;

    @BeforeEach
    void posted() {
        posted(centralized(li, "course:1", 2_700));
        first = ledger.ofYear(li, village.today().getYear()).getFirst();
    }

    @Test
    void theSameContentAgainAnswersWithTheEntryThereIs() {
        Entry again = append(first.content());

        assertThat(again).isEqualTo(first);
        assertThat(rows("ledger_entry")).isEqualTo(1);
    }

    @Test
    void otherContentIsRefused() {
        assertThatThrownBy(() -> append(with(first.content(), ClassHours.of(2))))
                .isInstanceOf(LedgerConflictRefused.class);
        assertThat(rows("ledger_entry")).isEqualTo(1);
    }

    @Test
    void postingJoinsTheTransactionOfItsCause() {
        assertThatThrownBy(() -> ledger.append(first.content())).isInstanceOf(IllegalTransactionStateException.class);
    }

    private Entry append(Content content) {
        return transactions.execute(status -> ledger.append(content));
    }

    private static Content with(Content c, ClassHours amount) {
        return new Content(
                c.kind(),
                c.member(),
                c.source(),
                c.year(),
                amount,
                c.category(),
                c.tags(),
                c.strength(),
                c.title(),
                c.organiser(),
                c.branch(),
                c.day(),
                c.claim(),
                c.evidence(),
                c.policy(),
                c.decidedBy(),
                c.cause());
    }
}
