package org.xueshi.hours.policy;

import java.util.List;
import org.xueshi.hours.policy.language.Cap;
import org.xueshi.hours.policy.language.CarryOver;
import org.xueshi.hours.policy.language.Clause;
import org.xueshi.hours.policy.language.Obligation;
import org.xueshi.hours.policy.language.Window;

/** An obligation whose clauses know the places of their classes and their caps. */
final class CompiledObligation {

    /** @param caps in the order of the file */
    record CompiledClause(Clause clause, int of, List<CompiledCap> caps, boolean takesCarried) {}

    record CompiledCap(Cap cap, int of) {}

    private static final int MONTHS = 12;

    private final Obligation obligation;
    private final List<CompiledClause> clauses;
    private final int[] spared;
    private final int carried;

    CompiledObligation(Obligation obligation, CompiledPolicy policy) {
        this.obligation = obligation;
        CarryOver carry = obligation.carryOver();
        clauses = obligation.clauses().stream()
                .map(clause -> new CompiledClause(
                        clause,
                        policy.place(clause.of()),
                        clause.caps().stream()
                                .map(policy::cap)
                                .map(cap -> new CompiledCap(cap, policy.place(cap.of())))
                                .toList(),
                        carry != null && carry.toward().contains(clause.id())))
                .toList();
        spared = carry == null
                ? new int[0]
                : carry.from().stream().mapToInt(obligation::place).toArray();
        carried = carry == null || carry.of() == null ? -1 : policy.place(carry.of());
    }

    Obligation obligation() {
        return obligation;
    }

    List<CompiledClause> clauses() {
        return clauses;
    }

    /** Places of the clauses that all must have hours to spare for some to be carried. */
    int[] spared() {
        return spared;
    }

    /** The place of the class that can be carried; -1 if all that counts can be. */
    int carried() {
        return carried;
    }

    /** How many calendar years before this one an entry may lie and still matter. */
    int yearsBack(int mostWindows) {
        int years = switch (obligation.window()) {
            case Window.Calendar calendar -> calendar.years() - 1;
            case Window.Anniversary anniversary -> anniversary.years() + 1;
            case Window.Rolling rolling -> years(rolling.months());
            case Window.Once once -> years(once.months());
            case Window.InSeason _ -> 1;
        };
        return remembers() ? years + mostWindows * windowYears() : years;
    }

    /** The length of a window, in years begun. */
    private int windowYears() {
        return switch (obligation.window()) {
            case Window.Calendar calendar -> calendar.years();
            case Window.Anniversary anniversary -> anniversary.years();
            case Window.Rolling rolling -> Math.ceilDiv(rolling.months(), MONTHS);
            case Window.Once once -> Math.ceilDiv(once.months(), MONTHS);
            case Window.InSeason _ -> 1;
        };
    }

    /** In whose last day's calendar year the first day lies so many years back, at most. */
    private static int years(int months) {
        return Math.ceilDiv(months, MONTHS) + 1;
    }

    /** Whether one window's outcome matters to the next. */
    boolean remembers() {
        return obligation.carryOver() != null || obligation.lateMonths() != null;
    }
}
