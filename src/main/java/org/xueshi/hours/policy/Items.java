package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.policy.Finding.Reason;

/** The entries of a window in the order in which they count: by day, then by sequence, however they were given. */
final class Items {

    private static final Comparator<Credit> ORDER =
            Comparator.comparing(Credit::countsOn).thenComparing(Credit::day).thenComparing(Credit::sequence);

    /** An entry, and what is left of it. */
    static final class Item {
        final Credit credit;
        final LocalDate on;
        /** Why nothing of it counts; null if it may. */
        final @Nullable Reason barred;

        /** Hundredths that filled what the window before lacked. */
        int spent;

        Item(Credit credit, @Nullable Reason barred) {
            this.credit = credit;
            this.on = credit.countsOn();
            this.barred = barred;
        }

        int left() {
            return credit.amount().hundredths() - spent;
        }
    }

    private final List<Credit> ordered;
    private final Map<Integer, Credit> bySequence = new HashMap<>();
    private final Map<Integer, Credit> reversals = new HashMap<>();

    Items(List<Credit> credits) {
        ordered = new ArrayList<>(credits);
        ordered.sort(ORDER);
        for (Credit credit : ordered) {
            if (credit.reverses() != null) {
                reversals.put(credit.reverses(), credit);
                bySequence.put(credit.sequence(), credit);
            }
        }
        if (!reversals.isEmpty()) {
            ordered.forEach(credit -> bySequence.put(credit.sequence(), credit));
        }
    }

    /** Those of a window, up to its last day or the as-of date. A reversal within it takes its entry out altogether. */
    List<Item> within(Frame frame, LocalDate asOf, boolean repeatsExcluded) {
        var items = new ArrayList<Item>();
        var seen = repeatsExcluded ? new HashSet<String>() : null;
        for (Credit credit : ordered) {
            LocalDate on = credit.countsOn();
            if (frame.has(on) && !on.isAfter(asOf)) {
                items.add(new Item(credit, barred(credit, frame, asOf, seen)));
            }
        }
        return items;
    }

    private @Nullable Reason barred(Credit credit, Frame frame, LocalDate asOf, @Nullable HashSet<String> seen) {
        Credit other = credit.reverses() == null ? reversals.get(credit.sequence()) : bySequence.get(credit.reverses());
        if (other != null && frame.has(other.countsOn()) && !other.countsOn().isAfter(asOf)) {
            return Reason.TAKEN_BACK;
        }
        boolean repeated = seen != null && credit.reverses() == null && !seen.add(credit.activity());
        return repeated ? Reason.REPEATED : null;
    }
}
