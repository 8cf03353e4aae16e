package org.xueshi.hours.plan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/**
 * A problem in the words of the solver: which offers are taken and in which stretch of days, what each goal gains, how many
 * minutes that takes, and the day on which all is done.
 */
final class LeastModel {

    final Model model = new Model();
    final BoolVar[] chosen;
    final BoolVar[] taken;
    final IntVar minutes;
    final IntVar finish;
    final List<IntVar> gains = new ArrayList<>();
    private final Problem problem;
    private final boolean anyPace;

    /** @param anyPace as if a day had as many minutes as one wants */
    LeastModel(Problem problem, boolean anyPace) {
        this.problem = problem;
        this.anyPace = anyPace;
        chosen = model.boolVarArray(problem.chances.size());
        taken = model.boolVarArray(problem.offers.size());
        int all = problem.offers.stream().mapToInt(Offer::minutes).sum();
        minutes = model.intVar("minutes", 0, all, true);
        int days = problem.chances.stream().mapToInt(Chance::last).max().orElse(0);
        finish = model.intVar("finish", 0, days, true);
        takeEachOnce();
        inTime();
        var terms = new GainTerms(this, problem);
        problem.worths.forEach(worth -> gains.add(terms.gain(worth)));
        alikeInOrder();
        search();
    }

    private void takeEachOnce() {
        for (int n = 0; n < taken.length; n++) {
            model.sum(where(chance(n)), "=", taken[n]).post();
        }
        model.scalar(taken, problem.offers.stream().mapToInt(Offer::minutes).toArray(), "=", minutes)
                .post();
    }

    private IntPredicate chance(int offer) {
        return n -> problem.chances.get(n).offer() == offer;
    }

    private BoolVar[] where(IntPredicate which) {
        return IntStream.range(0, chosen.length)
                .filter(which)
                .mapToObj(n -> chosen[n])
                .toArray(BoolVar[]::new);
    }

    /** Whatever is to be done by a day fits into the minutes of the days until then. */
    private void inTime() {
        for (int n = 0; n < chosen.length; n++) {
            int first = problem.chances.get(n).first();
            if (first > 0) {
                model.scalar(new IntVar[] {finish, chosen[n]}, new int[] {1, -first}, ">=", 0)
                        .post();
            }
        }
        if (anyPace || problem.chances.stream().noneMatch(Chance::flexible)) {
            return;
        }
        int pace = problem.position.minutesADay();
        IntVar toStudy = model.intVar("study", 0, minutes.getUB(), true);
        sum(n -> problem.chances.get(n).flexible(), this::minutesOf, toStudy);
        model.scalar(new IntVar[] {finish, toStudy}, new int[] {pace, -1}, ">=", -pace)
                .post();
        problem.chances.stream()
                .filter(Chance::flexible)
                .map(Chance::last)
                .distinct()
                .forEach(last -> {
                    long room = Math.min((long) pace * (last + 1), minutes.getUB());
                    IntVar by = model.intVar("by" + last, 0, (int) room, true);
                    sum(
                            n -> problem.chances.get(n).flexible()
                                    && problem.chances.get(n).last() <= last,
                            this::minutesOf,
                            by);
                });
    }

    private int minutesOf(int chance) {
        return problem.offer(problem.chances.get(chance)).minutes();
    }

    private void sum(IntPredicate which, IntUnaryOperator weight, IntVar total) {
        int[] those = IntStream.range(0, chosen.length).filter(which).toArray();
        model.scalar(where(which), IntStream.of(those).map(weight).toArray(), "=", total)
                .post();
    }

    /** Of offers that differ in nothing, the first are taken first. */
    private void alikeInOrder() {
        record Likeness(Offer but, List<Chance> chances) {}
        var last = new HashMap<Likeness, Integer>();
        for (int n = 0; n < taken.length; n++) {
            Offer offer = problem.offers.get(n);
            var but = new Offer(
                    "",
                    offer.minutes(),
                    offer.hours(),
                    offer.category(),
                    offer.tags(),
                    offer.strength(),
                    offer.organiser(),
                    offer.organiserLevel(),
                    "",
                    offer.on(),
                    offer.until());
            List<Chance> when = IntStream.range(0, chosen.length)
                    .filter(chance(n))
                    .mapToObj(problem.chances::get)
                    .map(chance -> new Chance(0, chance.first(), chance.last(), chance.flexible()))
                    .toList();
            Integer before = last.put(new Likeness(but, when), n);
            if (before != null) {
                model.arithm(taken[before], ">=", taken[n]).post();
            }
        }
    }

    /** What brings most for its minutes first, and early rather than late. */
    private void search() {
        var order = IntStream.range(0, taken.length)
                .boxed()
                .sorted(Comparator.comparingDouble(n -> -density(n)))
                .map(n -> taken[n])
                .toArray(IntVar[]::new);
        var early = IntStream.range(0, chosen.length)
                .boxed()
                .sorted(Comparator.comparingInt(n -> problem.chances.get(n).first()))
                .map(n -> chosen[n])
                .toArray(IntVar[]::new);
        model.getSolver()
                .setSearch(
                        Search.inputOrderUBSearch(order),
                        Search.inputOrderUBSearch(early),
                        Search.inputOrderLBSearch(minutes, finish));
    }

    private double density(int offer) {
        double density = 0;
        for (int goal = 0; goal < problem.worths.size(); goal++) {
            Worth worth = problem.worths.get(goal);
            int missing = problem.goals.open().get(goal).missing();
            int best = IntStream.range(0, chosen.length)
                    .filter(chance(offer))
                    .map(worth::of)
                    .max()
                    .orElse(0);
            density += Math.min(1.0, (double) best / missing);
        }
        return density / problem.offers.get(offer).minutes();
    }
}
