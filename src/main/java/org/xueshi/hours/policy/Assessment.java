package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.people.Mark;

/**
 * Where a member stands, with the reasons: a tree of demands, their findings clause by clause, and the entries that counted.
 *
 * @param year the calendar year that is looked at
 * @param asOf the day up to which entries and facts were looked at
 * @param exempt the mark that frees from everything on that day
 * @param demands by the policy's order, then by window
 * @param shares the year's hours by category, in the policy's order; those without hours included if the policy knows them
 * @param toward hours of the year in categories that some floor counts
 * @param beside its other hours
 */
public record Assessment(
        int year,
        LocalDate asOf,
        PolicyRef policy,
        @Nullable Mark exempt,
        List<Demand> demands,
        List<Share> shares,
        ClassHours toward,
        ClassHours beside) {

    /** One category's hours, and whether some floor counts them. */
    public record Share(Category category, ClassHours hours, boolean countsTowardFloor, int entries) {}

    public ClassHours total() {
        return toward.plus(beside);
    }

    /** The running demand for hours that asks for most; at the same hours "must" before "generally", then by name. */
    public Optional<Demand> headline() {
        return demands.stream()
                .filter(one ->
                        one.state().asks() && one.asksForHours() && !one.due().isBefore(asOf))
                .max(Demand.STRICTEST);
    }

    /** Everything still missing: what is due first stands first. */
    public List<Demand> open() {
        return demands.stream()
                .filter(one -> one.state() == State.OPEN)
                .sorted(Demand.DUE_FIRST)
                .toList();
    }

    /** Whether all that is asked by now is there; true too where nothing is asked. */
    public boolean isMet() {
        return demands.stream().noneMatch(one -> one.state() == State.OPEN || one.state() == State.LOST);
    }
}
