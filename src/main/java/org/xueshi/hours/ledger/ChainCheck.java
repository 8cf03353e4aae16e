package org.xueshi.hours.ledger;

import java.util.Optional;
import org.xueshi.hours.ledger.ChainFault.Reason;

/** Follows one member's chain row by row from its beginning, and computes each hash again. */
public final class ChainCheck {

    private int last;
    private Sha256 head = Sha256.NONE;

    /** What is wrong with the row as the next one of the chain, if anything is; then the check is over. */
    public Optional<ChainFault> next(EntryRow.Unread row) {
        int place = last + 1;
        if (row.sequence() != place) {
            return Optional.of(new ChainFault(place, Reason.OUT_OF_SEQUENCE));
        }
        Entry entry = row.entry();
        if (entry == null) {
            return Optional.of(new ChainFault(place, Reason.UNREADABLE));
        }
        if (!entry.previous().equals(head)) {
            return Optional.of(new ChainFault(place, Reason.WRONG_PREVIOUS));
        }
        if (!entry.computedHash().equals(entry.hash())) {
            return Optional.of(new ChainFault(place, Reason.WRONG_HASH));
        }
        last = place;
        head = entry.hash();
        return Optional.empty();
    }

    /** Sequence of the last entry that was right; 0 before the first. */
    public int last() {
        return last;
    }

    /** Hash of that entry. */
    public Sha256 head() {
        return head;
    }
}
