package org.xueshi.hours.plan.search;

import java.time.LocalDate;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.hours.policy.Demand;
import org.xueshi.hours.policy.Finding;
import org.xueshi.hours.policy.language.Clause;
import org.xueshi.hours.policy.language.Window;

/**
 * A clause that lacks something at its deadline unless something is done.
 *
 * @param demand as it stands on its last day
 */
record Goal(Demand demand, int place) {

    Finding finding() {
        return demand.findings().get(place);
    }

    Clause clause() {
        return finding().clause();
    }

    int missing() {
        return finding().missing();
    }

    /** The first day that it looks at: earlier ones too where an earlier window leaves something to this one. */
    LocalDate from() {
        return remembers() ? LocalDate.MIN : demand.from();
    }

    LocalDate due() {
        return demand.due();
    }

    /** Whether what was done in an earlier window can count here. */
    boolean remembers() {
        return demand.obligation().carryOver() != null || demand.obligation().lateMonths() != null;
    }

    /** Whether a day lies before the window that is asked for. */
    boolean isEarly(LocalDate day) {
        return day.isBefore(demand.from());
    }

    boolean has(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(due());
    }

    /** What an assessment of its last day adds to what there is without a plan; all of it where nothing is asked any more. */
    int gain(Assessment then) {
        for (Demand one : then.demands()) {
            if (same(one, demand)) {
                return one.state().asks()
                        ? missing() - one.findings().get(place).missing()
                        : missing();
            }
        }
        return missing();
    }

    static boolean same(Demand one, Demand other) {
        return one.obligation().id().equals(other.obligation().id())
                && one.from().equals(other.from())
                && one.due().equals(other.due());
    }

    /** A window up to each day has no deadline but the day for which it is asked. */
    static boolean rollsOn(Demand demand, LocalDate day) {
        return demand.obligation().window() instanceof Window.Rolling
                && demand.due().equals(day);
    }
}
