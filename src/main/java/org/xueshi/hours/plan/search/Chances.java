package org.xueshi.hours.plan.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.xueshi.hours.policy.Demand;

/** Cuts the days up to the last deadline where some rule begins or ends to see a difference, and lists what can be done when. */
final class Chances {

    private Chances() {}

    static List<Chance> of(Position position, Goals goals, List<Offer> offers) {
        LocalDate today = position.today();
        LocalDate horizon =
                goals.open().stream().map(Goal::due).max(LocalDate::compareTo).orElse(today);
        List<LocalDate> starts = starts(goals, offers, today, horizon);
        var chances = new ArrayList<Chance>();
        for (int n = 0; n < offers.size(); n++) {
            Offer offer = offers.get(n);
            if (offer.on() != null) {
                int day = days(today, offer.on());
                if (day >= 0 && !offer.on().isAfter(horizon)) {
                    chances.add(new Chance(n, day, day, false));
                }
                continue;
            }
            for (int at = 0; at < starts.size() - 1; at++) {
                LocalDate last = starts.get(at + 1).minusDays(1);
                if (offer.until() == null || !last.isAfter(offer.until())) {
                    chances.add(new Chance(n, days(today, starts.get(at)), days(today, last), true));
                }
            }
        }
        return chances;
    }

    /** First days of the stretches, and the day after the last one. */
    private static List<LocalDate> starts(Goals goals, List<Offer> offers, LocalDate today, LocalDate horizon) {
        var starts = new TreeSet<LocalDate>();
        starts.add(today);
        for (Demand demand : goals.asked()) {
            starts.add(demand.from());
            starts.add(demand.due().plusDays(1));
        }
        for (Offer offer : offers) {
            if (offer.until() != null) {
                starts.add(offer.until().plusDays(1));
            }
        }
        for (int year = today.getYear() + 1; year <= horizon.getYear(); year++) {
            starts.add(LocalDate.of(year, 1, 1));
        }
        starts.add(horizon.plusDays(1));
        return List.copyOf(starts.subSet(today, true, horizon.plusDays(1), true));
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
