package org.xueshi.hours.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.plan.Plan.Step;

/**
 * Asks the solver for the best choice, and the rules whether it is one. What the rules refuse is enlarged by all that would
 * not help either, and forbidden: something else has to be taken then.
 */
final class LeastSearch {

    /** Enough for some dozen offers of all lengths; counted in nodes, so that the same position has the same plan. */
    static final int MOST_NODES = 20_000;

    /** More refusals than this have not been seen; each costs a search. */
    private static final int MOST_CUTS = 200;

    private final Problem problem;
    private final List<int[]> cuts = new ArrayList<>();

    LeastSearch(Problem problem) {
        this.problem = problem;
    }

    /** @param proven whether nothing better is there */
    record Found(List<Chance> chances, List<Step> steps, int[] gains, boolean proven) {}

    /** A search's end; without anything found it is either certain that there is nothing, or not. */
    record Ended(@Nullable Found found, boolean certain) {}

    /** What to make as small as possible, after what has been said about the model; null if anything will do. */
    record Wish(
            boolean anyPace,
            Consumer<LeastModel> saying,
            @Nullable Function<LeastModel, IntVar> least) {}

    /** @param targets what each goal has to gain at least */
    Ended search(int[] targets, Wish wish) {
        for (int tries = 0; tries < MOST_CUTS; tries++) {
            var least = new LeastModel(problem, wish.anyPace());
            for (int goal = 0; goal < targets.length; goal++) {
                if (targets[goal] > least.gains.get(goal).getUB()) {
                    return new Ended(null, true);
                }
                least.model.arithm(least.gains.get(goal), ">=", targets[goal]).post();
            }
            cuts.forEach(cut -> forbid(least, cut));
            wish.saying().accept(least);
            Ended ended = solve(least, wish);
            if (ended.found() == null) {
                return ended;
            }
            int refused = refused(ended.found().gains(), targets);
            if (refused < 0 || wish.anyPace()) {
                return ended;
            }
            cuts.add(cut(refused, targets[refused], ended.found().chances()));
        }
        return new Ended(null, false);
    }

    private Ended solve(LeastModel least, Wish wish) {
        Solver solver = least.model.getSolver();
        solver.limitNode(MOST_NODES);
        if (wish.least() != null) {
            least.model.setObjective(false, wish.least().apply(least));
        }
        List<Chance> best = null;
        while (solver.solve()) {
            best = IntStream.range(0, least.chosen.length)
                    .filter(n -> least.chosen[n].getValue() == 1)
                    .mapToObj(problem.chances::get)
                    .toList();
            if (wish.least() == null) {
                break;
            }
        }
        boolean certain = !solver.isStopCriterionMet();
        if (best == null) {
            return new Ended(null, certain);
        }
        List<Step> steps = problem.schedule(best);
        return new Ended(new Found(best, steps, problem.gains(steps), certain), certain);
    }

    private static int refused(int[] gains, int[] targets) {
        return IntStream.range(0, targets.length)
                .filter(goal -> gains[goal] < targets[goal])
                .findFirst()
                .orElse(-1);
    }

    /** Chances of which at least one has to be taken, because all others together are not enough. */
    private int[] cut(int goal, int target, List<Chance> refused) {
        var enough = new ArrayList<>(refused);
        var needed = new ArrayList<Integer>();
        Worth worth = problem.worths.get(goal);
        IntStream.range(0, problem.chances.size())
                .filter(n -> worth.of(n) > 0 && !refused.contains(problem.chances.get(n)))
                .boxed()
                .sorted(Comparator.comparingInt(n -> -worth.of(n)))
                .forEach(n -> {
                    enough.add(problem.chances.get(n));
                    if (problem.gainOfAll(goal, enough) >= target) {
                        enough.removeLast();
                        needed.add(n);
                    }
                });
        return needed.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void forbid(LeastModel least, int[] cut) {
        if (cut.length == 0) {
            least.model.falseConstraint().post();
        } else {
            least.model
                    .sum(IntStream.of(cut).mapToObj(n -> least.chosen[n]).toArray(BoolVar[]::new), ">=", 1)
                    .post();
        }
    }
}
