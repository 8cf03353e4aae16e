package org.xueshi.hours.plan.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.xueshi.hours.plan.search.Plan.Step;
import org.xueshi.hours.policy.Credit;

/** A position, what it lacks, and the chances to get it, made ready for a search. */
final class Problem {

    /** Entries of a plan come after all others of the same day. */
    private static final int AFTER_ALL = 1_000_000_000;

    final Position position;
    final Goals goals;
    final List<Offer> offers;
    final List<Chance> chances;
    final List<Worth> worths;

    private Problem(Position position, Goals goals, List<Offer> offers, List<Chance> chances, List<Worth> worths) {
        this.position = position;
        this.goals = goals;
        this.offers = offers;
        this.chances = chances;
        this.worths = worths;
    }

    static Problem of(Position position, List<Offer> offers) {
        var goals = Goals.of(position);
        List<Chance> all = Chances.of(position, goals, offers);
        List<Worth> worth = worths(position, goals, all, offers);
        List<Offer> useful = IntStream.range(0, all.size())
                .filter(n -> worth.stream().anyMatch(one -> one.of(n) > 0))
                .map(n -> all.get(n).offer())
                .distinct()
                .mapToObj(offers::get)
                .toList();
        List<Chance> cut = Chances.of(position, goals, useful);
        List<Worth> cutWorth = worths(position, goals, cut, useful);
        List<Chance> chances = IntStream.range(0, cut.size())
                .filter(n -> cutWorth.stream().anyMatch(one -> one.of(n) > 0))
                .mapToObj(cut::get)
                .toList();
        return new Problem(position, goals, useful, chances, worths(position, goals, chances, useful));
    }

    private static List<Worth> worths(Position position, Goals goals, List<Chance> chances, List<Offer> offers) {
        return goals.open().stream()
                .map(goal -> new Worth(position, goal, chances, offers))
                .toList();
    }

    Offer offer(Chance chance) {
        return offers.get(chance.offer());
    }

    /** The day by which each is completed, if the minutes of a day go to what is due first: the earliest days possible. */
    List<Step> schedule(List<Chance> chosen) {
        var steps = new ArrayList<Step>();
        long minutes = 0;
        var inOrder = chosen.stream()
                .sorted(Comparator.comparingInt(Chance::last)
                        .thenComparingInt(chance -> offer(chance).minutes())
                        .thenComparing(chance -> offer(chance).id()))
                .toList();
        for (Chance chance : inOrder) {
            long day = chance.first();
            if (chance.flexible()) {
                minutes += offer(chance).minutes();
                day = Math.max(day, Math.ceilDiv(minutes, position.minutesADay()) - 1);
            }
            steps.add(new Step(offer(chance), position.today().plusDays(day)));
        }
        steps.sort(Comparator.comparing(Step::day)
                .thenComparing(step -> step.offer().id()));
        return steps;
    }

    /** What each goal gains by the steps. */
    int[] gains(List<Step> steps) {
        var credits = new ArrayList<Credit>();
        for (Step step : steps) {
            credits.add(credit(step.offer(), step.day(), credits.size()));
        }
        return goals.gains(credits);
    }

    /** What one goal gains if all these were done, each as late in its stretch as others leave it a day of its own. */
    int gainOfAll(int goal, List<Chance> these) {
        var credits = new ArrayList<Credit>();
        for (Chance chance : these) {
            int spread = worths.get(goal).differsByDay() ? credits.size() % (1 + chance.last() - chance.first()) : 0;
            LocalDate day = position.today().plusDays(chance.first() + (long) spread);
            credits.add(credit(offer(chance), day, credits.size()));
        }
        return goals.gain(goal, credits);
    }

    private Credit credit(Offer offer, LocalDate day, int n) {
        return offer.completed(day, AFTER_ALL + n, position.branch());
    }
}
