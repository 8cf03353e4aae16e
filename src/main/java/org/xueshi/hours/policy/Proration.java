package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.xueshi.hours.policy.language.Clause;
import org.xueshi.hours.policy.language.Obligation;
import org.xueshi.hours.policy.language.Prorate;
import org.xueshi.hours.policy.language.Prorate.Unit;
import org.xueshi.people.Period;

/** What an obligation asks for in a window that it covers for a part only; what is not whole is left out. */
final class Proration {

    private Proration() {}

    /** Hundredths that the first clause asks for. */
    static int required(Obligation obligation, Frame frame, Holdings holdings) {
        int full = obligation.first().required(0);
        Prorate prorate = obligation.prorate();
        if (prorate == null) {
            return full;
        }
        List<Period> periods = holdings.periods();
        int units = 0;
        int whole = 0;
        for (LocalDate from = frame.from(); !from.isAfter(frame.until()); from = next(frame, prorate, ++units)) {
            LocalDate until = next(frame, prorate, units + 1).minusDays(1);
            var unit = new Frame(from, until.isAfter(frame.until()) ? frame.until() : until);
            whole += covers(periods, unit) ? 1 : 0;
        }
        int covered = prorate.by() == Unit.OWN_YEAR ? ownYears(periods, frame) : whole;
        if (covered >= units) {
            return full;
        }
        return prorate.hours() == null
                ? Math.toIntExact((long) full * covered / units)
                : Math.min(full, covered * prorate.hours().hundredths());
    }

    /** What another clause asks for; hours shrink like those of the first, counts don't. */
    static int scaled(Obligation obligation, Clause clause, int whole) {
        int required = clause.required(whole);
        int full = obligation.first().counts() ? 0 : obligation.first().required(0);
        if (clause.hours() == null || full == 0 || whole == full) {
            return required;
        }
        return Math.toIntExact((long) required * whole / full);
    }

    private static LocalDate next(Frame frame, Prorate prorate, int units) {
        return frame.from()
                .plus(
                        units,
                        switch (prorate.by()) {
                            case DAY -> ChronoUnit.DAYS;
                            case MONTH -> ChronoUnit.MONTHS;
                            case YEAR, OWN_YEAR -> ChronoUnit.YEARS;
                        });
    }

    private static boolean covers(List<Period> periods, Frame unit) {
        for (Period period : periods) {
            if (!period.from().isAfter(unit.from()) && period.lastsUntil(unit.until())) {
                return true;
            }
        }
        return false;
    }

    /** Those that end in the window. */
    private static int ownYears(List<Period> periods, Frame frame) {
        int years = 0;
        for (Period period : periods) {
            LocalDate from = period.from();
            for (int n = 1; !from.isAfter(frame.until()) && period.lastsUntil(from); n++) {
                LocalDate next = period.from().plusYears(n);
                LocalDate until = period.until();
                LocalDate last = until == null || !until.isBefore(next) ? next.minusDays(1) : until;
                years += frame.has(last) ? 1 : 0;
                from = next;
            }
        }
        return years;
    }
}
