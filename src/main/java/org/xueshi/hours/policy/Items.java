package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
        /** What this correction makes up for: a reversal beside it that counts against an earlier window's entry. */
        final @Nullable Credit makesUpFor;

        /** Hundredths that filled what the window before lacked. */
        int spent;

        Item(Credit credit, @Nullable Reason barred, @Nullable Credit makesUpFor) {
            this.credit = credit;
            this.on = credit.countsOn();
            this.barred = barred;
            this.makesUpFor = makesUpFor;
        }

        int left() {
            return credit.amount().hundredths() - spent;
        }
    }

    private final List<Credit> ordered;
    private final Map<Integer, Credit> bySequence = new HashMap<>();
    private final Map<Integer, Credit> reversals = new HashMap<>();
    private final Map<Integer, Credit> corrections = new HashMap<>();

    Items(List<Credit> credits) {
        ordered = new ArrayList<>(credits);
        ordered.sort(ORDER);
        for (Credit credit : ordered) {
            if (credit.reverses() != null) {
                reversals.put(credit.reverses(), credit);
            }
            Integer wrong = wrong(credit);
            if (wrong != null) {
                corrections.put(wrong, credit);
            }
        }
        if (!reversals.isEmpty()) {
            ordered.forEach(credit -> bySequence.put(credit.sequence(), credit));
        }
    }

    /** What a correction corrects: an entry before it, or something is wrong with the ledger and it corrects nothing. */
    private static @Nullable Integer wrong(Credit credit) {
        Integer of = credit.corrects();
        return of != null && of < credit.sequence() ? of : null;
    }

    /**
     * Those of a window, up to its last day or the as-of date. A reversal within it takes its entry out altogether, and a
     * correction has its place then.
     */
    List<Item> within(Frame frame, LocalDate asOf, boolean repeatsExcluded) {
        return new View(frame, asOf, repeatsExcluded).items();
    }

    /** What can be seen of the entries in a window that day. */
    private final class View {
        private final Frame frame;
        private final LocalDate asOf;

        /** Activities that count, each with the entry that said it first; null where repeats count too. */
        private final @Nullable Map<String, Integer> seen;

        View(Frame frame, LocalDate asOf, boolean repeatsExcluded) {
            this.frame = frame;
            this.asOf = asOf;
            this.seen = repeatsExcluded ? new HashMap<>() : null;
        }

        List<Item> items() {
            var items = new ArrayList<Item>();
            for (Credit credit : ordered) {
                if (has(credit)) {
                    Credit makesUpFor = makesUpFor(credit);
                    items.add(new Item(credit, barred(credit, makesUpFor != null), makesUpFor));
                }
            }
            return items;
        }

        private boolean has(@Nullable Credit credit) {
            return credit != null
                    && frame.has(credit.countsOn())
                    && !credit.countsOn().isAfter(asOf);
        }

        private @Nullable Reason barred(Credit credit, boolean ofAnotherWindow) {
            boolean reversal = credit.reverses() != null;
            if (has(reversal ? bySequence.get(credit.reverses()) : reversals.get(credit.sequence()))) {
                if (!reversal && isSaidRightly(credit)) {
                    isRepeated(credit);
                }
                return Reason.TAKEN_BACK;
            }
            return !reversal && !ofAnotherWindow && isRepeated(credit) ? Reason.REPEATED : null;
        }

        /** Whether a correction of the entry, or of that one, stands. */
        private boolean isSaidRightly(Credit wrong) {
            Credit right = corrections.get(wrong.sequence());
            while (right != null && has(reversals.get(right.sequence()))) {
                right = corrections.get(right.sequence());
            }
            return has(right);
        }

        /** An entry and its corrections are no repetitions of each other. */
        private boolean isRepeated(Credit credit) {
            if (seen == null) {
                return false;
            }
            Credit first = credit;
            Credit before = credit;
            while (before != null) {
                first = before;
                Integer wrong = wrong(before);
                before = wrong == null ? null : bySequence.get(wrong);
            }
            Integer other = seen.putIfAbsent(first.activity(), first.sequence());
            return other != null && other != first.sequence();
        }

        /** Of a correction whose first wrong entry lies in an earlier window: what took that back in this one. */
        private @Nullable Credit makesUpFor(Credit correction) {
            Integer wrong = wrong(correction);
            while (wrong != null) {
                Credit of = bySequence.get(wrong);
                if (of == null || !has(of)) {
                    Credit reversal = reversals.get(wrong);
                    return has(reversal) ? reversal : null;
                }
                wrong = wrong(of);
            }
            return null;
        }
    }
}
