package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.policy.language.Obligation;
import org.xueshi.people.Mark;

/**
 * An obligation in one of its windows.
 *
 * @param because the role or fact that it follows
 * @param from the window's first day
 * @param due its last day
 * @param exempt the mark that frees from it
 * @param findings clause by clause, in the file's order; none where nothing is asked
 */
public record Demand(
        Obligation obligation,
        Because because,
        LocalDate from,
        LocalDate due,
        State state,
        @Nullable Mark exempt,
        List<Finding> findings,
        Carried carried) {

    static final Comparator<Demand> STRICTEST = Comparator.comparing(
                    (Demand one) -> one.first().required())
            .thenComparing(one -> one.obligation().strictness())
            .thenComparing(one -> one.obligation().id(), Comparator.reverseOrder())
            .thenComparing(Demand::due, Comparator.reverseOrder());

    static final Comparator<Demand> DUE_FIRST = Comparator.comparing(Demand::due)
            .thenComparing(one -> one.obligation().strictness(), Comparator.reverseOrder())
            .thenComparing(one -> one.obligation().id());

    /**
     * What came from the windows before, and what goes on, in hundredths.
     *
     * @param in carried into this window
     * @param expired carried once, and void since this window began
     * @param repaid of this window's hours that filled what the last one lacked
     * @param lacked what the last window lacked before
     * @param out what would be carried on if the window ended now
     */
    public record Carried(int in, int expired, int repaid, int lacked, int out) {
        static final Carried NOTHING = new Carried(0, 0, 0, 0, 0);
    }

    public boolean asksForHours() {
        return !obligation.first().counts();
    }

    /** What the obligation asks for first; only where something is asked. */
    public Finding first() {
        return findings.getFirst();
    }
}
