package org.xueshi.hours.ledger;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

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
        List<EntryRow.Unread> some = rows.after("", ROWS);
        while (!some.isEmpty()) {
            boolean more = some.size() == ROWS;
            String last = some.getLast().member();
            FutureTask<List<EntryRow.Unread>> next = new FutureTask<>(() -> more ? rows.after(last, ROWS) : List.of());
            Thread.ofVirtual().name("ledger-pass").start(next);
            hand(some, each);
            some = read(next);
        }
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

    private static List<EntryRow.Unread> read(FutureTask<List<EntryRow.Unread>> reading) {
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
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
