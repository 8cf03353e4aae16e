package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xueshi.hours.policy.language.Obligation;
import org.xueshi.hours.policy.language.Who.FactTest;
import org.xueshi.hours.policy.language.Window;
import org.xueshi.people.Period;

/**
 * Which windows of an obligation a year's assessment shows: all that have begun by the as-of date and have a day in its
 * calendar year. So whatever fell due in the year stays in sight to its end.
 */
final class Windows {

    /** @param number in its series */
    record Shown(Series series, int number) {
        Frame frame() {
            return series.at(number);
        }
    }

    private Windows() {}

    /** None if the day from which they are reckoned isn't known. */
    static List<Shown> shown(
            CompiledPolicy policy, Obligation obligation, Holdings holdings, Subject subject, LocalDate asOf) {
        var shown = new ArrayList<Shown>();
        switch (obligation.window()) {
            case Window.Calendar calendar -> addAll(shown, new Series.OfCalendar(calendar), asOf);
            case Window.InSeason season -> addAll(shown, new Series.OfSeason(policy.season(season.season())), asOf);
            case Window.Rolling rolling -> shown.add(new Shown(rolling(rolling.months(), holdings, asOf), 0));
            case Window.Anniversary anniversary -> {
                for (Beginning one : beginnings(anniversary.from(), holdings, subject)) {
                    var own = new ArrayList<Shown>();
                    addAll(own, new Series.OfAnniversaries(anniversary.years(), one.day()), asOf);
                    own.removeIf(window -> !one.reaches(window.frame(), obligation, asOf));
                    shown.addAll(own);
                }
            }
            case Window.Once once -> {
                for (Beginning one : beginnings(once.from(), holdings, subject)) {
                    LocalDate first = one.day();
                    var frame = new Frame(first, first.plusMonths(once.months()).minusDays(1));
                    boolean inSight = !first.isAfter(asOf) && !frame.until().isBefore(newYear(asOf));
                    if (inSight && one.reaches(frame, obligation, asOf)) {
                        shown.add(new Shown(new Series.Single(frame), 0));
                    }
                }
            }
        }
        return shown;
    }

    /** A personal first day; the windows of an appointment end with it, and a later one has its own. */
    private record Beginning(LocalDate day, Period stretch) {
        boolean reaches(Frame frame, Obligation obligation, LocalDate asOf) {
            LocalDate decides = frame.decides(asOf);
            return obligation.heldOnAnyDay()
                    ? !stretch.from().isAfter(decides) && stretch.lastsUntil(frame.from())
                    : stretch.covers(decides);
        }
    }

    /** The day from which the windows are reckoned is a fact that nobody declared. */
    static boolean undated(Obligation obligation, Subject subject) {
        String from = switch (obligation.window()) {
            case Window.Anniversary anniversary -> anniversary.from();
            case Window.Once once -> once.from();
            case Window.Calendar _, Window.InSeason _, Window.Rolling _ -> Window.APPOINTMENT;
        };
        return !from.equals(Window.APPOINTMENT)
                && Holdings.periodsOf(new FactTest(from, null, null), subject).isEmpty();
    }

    private static List<Beginning> beginnings(String from, Holdings holdings, Subject subject) {
        if (from.equals(Window.APPOINTMENT)) {
            return holdings.periods().stream()
                    .map(stretch -> new Beginning(holdings.began(stretch), stretch))
                    .toList();
        }
        List<Period> declared = Holdings.periodsOf(new FactTest(from, null, null), subject);
        return declared.isEmpty()
                ? List.of()
                : List.of(new Beginning(declared.getFirst().from(), Period.since(LocalDate.MIN)));
    }

    private static void addAll(List<Shown> shown, Series series, LocalDate asOf) {
        int last = series.numberOn(asOf);
        int first = last;
        while (first > series.least() && !series.at(first - 1).until().isBefore(newYear(asOf))) {
            first--;
        }
        for (int number = first; number <= last; number++) {
            if (number >= series.least() && !series.at(number).until().isBefore(newYear(asOf))) {
                shown.add(new Shown(series, number));
            }
        }
    }

    /** Whoever came under it less than a window ago has until a window after that day. */
    private static Series rolling(int months, Holdings holdings, LocalDate asOf) {
        LocalDate from = asOf.minusMonths(months).plusDays(1);
        var holding = holdings.on(asOf);
        return new Series.Single(
                holding != null && holding.began().isAfter(from)
                        ? new Frame(
                                holding.began(),
                                holding.began().plusMonths(months).minusDays(1))
                        : new Frame(from, asOf));
    }

    private static LocalDate newYear(LocalDate asOf) {
        return LocalDate.of(asOf.getYear(), 1, 1);
    }
}
