package org.xueshi.hours.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.ledger.ChainFault.Reason;
import org.xueshi.hours.proof.Chain;
import org.xueshi.hours.proof.Sha256;

/** Follows one member's chain row by row from its beginning, and computes each hash again, up to the first wrong entry. */
public final class ChainCheck {

    private final List<CheckedEntry> right = new ArrayList<>();
    private Sha256 head = Sha256.NONE;
    private @Nullable ChainFault fault;

    /** In hundredths of a class hour, whichever way. */
    private long moved;

    /** The next row; after a fault nothing follows from anything, so the rest is left alone. */
    public void next(EntryRow.Unread row) {
        if (fault == null) {
            look(row).ifPresent(found -> fault = found);
        }
    }

    private Optional<ChainFault> look(EntryRow.Unread row) {
        int place = right.size() + 1;
        if (row.sequence() != place) {
            return Optional.of(new ChainFault(place, Reason.OUT_OF_SEQUENCE));
        }
        Entry entry = row.entry();
        if (entry == null || !addsUp(entry)) {
            return Optional.of(new ChainFault(place, Reason.UNREADABLE));
        }
        if (!entry.previous().equals(head)) {
            return Optional.of(new ChainFault(place, Reason.WRONG_PREVIOUS));
        }
        Sha256 digest = entry.digest();
        if (!Chain.next(head, digest).equals(entry.hash())) {
            return Optional.of(new ChainFault(place, Reason.WRONG_HASH));
        }
        right.add(new CheckedEntry(entry, digest));
        head = entry.hash();
        return Optional.empty();
    }

    /** What no year's total can hold is no entry either, however well it is hashed. */
    private boolean addsUp(Entry entry) {
        moved += Math.abs((long) entry.content().amount().hundredths());
        return moved <= Integer.MAX_VALUE;
    }

    /** The entries before the fault, or all. */
    public List<CheckedEntry> right() {
        return Collections.unmodifiableList(right);
    }

    /** The first thing that is wrong, if anything is. */
    public Optional<ChainFault> fault() {
        return Optional.ofNullable(fault);
    }
}
