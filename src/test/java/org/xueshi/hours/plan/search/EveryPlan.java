package org.xueshi.hours.plan.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.policy.Credit;

/** Tries everything: each offer on each day or not at all. Slow, without a solver, and with nothing to be wrong about. */
final class EveryPlan {

    /**
     * The best there is.
     *
     * @param missed places of the goals that can't be met beside more binding ones
     * @param finish days from today; -1 if nothing is done
     */
    record Best(List<Integer> missed, int minutes, int finish) {}

    private record Tried(int[] days, int[] gains, int minutes, int finish) {}

    private final Position position;
    private final List<Offer> offers;
    private final Goals goals;
    private final int horizon;
    private final List<Tried> all = new ArrayList<>();

    private EveryPlan(Position position, List<Offer> offers) {
        this.position = position;
        this.offers = offers;
        this.goals = Goals.of(position);
        this.horizon =
                goals.open().stream().mapToInt(goal -> days(goal.due())).max().orElse(-1);
    }

    static Best best(Position position, List<Offer> offers) {
        var every = new EveryPlan(position, offers);
        every.tryFrom(0, new int[offers.size()]);
        return every.choose();
    }

    private Best choose() {
        List<Tried> left = all;
        var missed = new ArrayList<Integer>();
        for (int goal = 0; goal < goals.open().size(); goal++) {
            int place = goal;
            int most = left.stream().mapToInt(one -> one.gains[place]).max().orElse(0);
            if (most < goals.open().get(goal).missing()) {
                missed.add(goal);
            }
            left = left.stream().filter(one -> one.gains[place] >= most).toList();
        }
        left = least(left, Tried::minutes);
        left = least(left, Tried::finish);
        return new Best(missed, left.getFirst().minutes, left.getFirst().finish);
    }

    private static List<Tried> least(List<Tried> tried, ToIntFunction<Tried> of) {
        int least = tried.stream().mapToInt(of).min().orElseThrow();
        return tried.stream().filter(one -> of.applyAsInt(one) == least).toList();
    }

    private void tryFrom(int offer, int[] days) {
        if (offer == days.length) {
            add(days.clone());
            return;
        }
        days[offer] = -1;
        tryFrom(offer + 1, days);
        for (int day = 0; day <= horizon; day++) {
            if (possible(offers.get(offer), position.today().plusDays(day))) {
                days[offer] = day;
                tryFrom(offer + 1, days);
            }
        }
    }

    private static boolean possible(Offer offer, LocalDate day) {
        @Nullable LocalDate on = offer.on();
        @Nullable LocalDate until = offer.until();
        return on != null ? on.equals(day) : until == null || !day.isAfter(until);
    }

    private void add(int[] days) {
        for (int day = 0; day <= horizon; day++) {
            int minutes = 0;
            for (int n = 0; n < days.length; n++) {
                boolean counts = offers.get(n).on() == null && days[n] >= 0 && days[n] <= day;
                minutes += counts ? offers.get(n).minutes() : 0;
            }
            if (minutes > position.minutesADay() * (day + 1)) {
                return;
            }
        }
        var credits = new ArrayList<Credit>();
        int minutes = 0;
        for (int n = 0; n < days.length; n++) {
            if (days[n] >= 0) {
                minutes += offers.get(n).minutes();
                credits.add(offers.get(n).completed(position.today().plusDays(days[n]), 1_000 + n, position.branch()));
            }
        }
        all.add(new Tried(
                days, goals.gains(credits), minutes, Arrays.stream(days).max().orElse(-1)));
    }

    private int days(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(position.today(), day));
    }
}
