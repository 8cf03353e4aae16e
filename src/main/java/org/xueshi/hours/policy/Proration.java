package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.xueshi.hours.policy.language.Clause;
import org.xueshi.hours.policy.language.Obligation;
import org.xueshi.hours.policy.language.Prorate;
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
        int covered = 0;
        for (LocalDate from = frame.from(); !from.isAfter(frame.until()); from = next(frame, prorate, ++units)) {
            LocalDate until = next(frame, prorate, units + 1).minusDays(1);
            var unit = new Frame(from, until.isAfter(frame.until()) ? frame.until() : until);
            covered += covers(periods, unit, prorate.countsBegun()) ? 1 : 0;
        }
        if (covered == units) {
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
                            case YEAR -> ChronoUnit.YEARS;
                        });
    }

    private static boolean covers(List<Period> periods, Frame unit, boolean begunCounts) {
        for (Period period : periods) {
            boolean touches = !period.from().isAfter(unit.until()) && period.lastsUntil(unit.from());
            boolean fills = !period.from().isAfter(unit.from()) && period.lastsUntil(unit.until());
            if (begunCounts ? touches : fills) {
                return true;
            }
        }
        return false;
    }
}
