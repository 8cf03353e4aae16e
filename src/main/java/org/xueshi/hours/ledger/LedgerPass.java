package org.xueshi.hours.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.xueshi.common.ReadAhead;

/**
 * Reads the whole ledger once, chain by chain in the order of the members, in memory for a few thousand rows: while some
 * are looked at, the next are read. No transaction spans it: of each chain it sees the beginning up to some moment, which
 * nothing changes afterwards.
 */
@Component
public class LedgerPass {

    private static final int ROWS = 4_000;

    private final LedgerRows rows;

    LedgerPass(LedgerRows rows) {
        this.rows = rows;
    }

    /** Hands on each member with their chain as checked; trusted callers only. */
    public void run(BiConsumer<String, ChainCheck> each) {
        ReadAhead.pages(
                after(""),
                page -> page.size() < ROWS
                        ? Optional.empty()
                        : after(page.getLast().member()),
                page -> hand(page, each));
    }

    private Optional<List<EntryRow.Unread>> after(String member) {
        return Optional.of(rows.after(member, ROWS)).filter(page -> !page.isEmpty());
    }

    private void hand(List<EntryRow.Unread> some, BiConsumer<String, ChainCheck> each) {
        int at = 0;
        while (at < some.size()) {
            String member = some.get(at).member();
            var chain = new ChainCheck();
            int last = 0;
            for (; at < some.size() && some.get(at).member().equals(member); at++) {
                chain.next(some.get(at));
                last = some.get(at).sequence();
            }
            if (at == ROWS) {
                rest(member, last, chain);
            }
            each.accept(member, chain);
        }
    }

    /** Of a chain that went on beyond the rows that were read together. */
    private void rest(String member, int last, ChainCheck chain) {
        int after = last;
        List<EntryRow.Unread> some;
        do {
            some = rows.chain(member, after, ROWS);
            for (EntryRow.Unread row : some) {
                chain.next(row);
                after = row.sequence();
            }
        } while (some.size() == ROWS);
    }
}
