package org.xueshi.hours.plan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.plan.search.Plan.Step;

/**
 * Asks the solver for the best choice, and the rules whether it is one. What the rules refuse is enlarged by all that would
 * not help either, and forbidden: something else has to be taken then, or something of an earlier window be given up.
 */
final class LeastSearch {

    /**
     * Of a search with all its tries: enough for some dozen offers of all lengths, and not a second; counted in nodes, so that the
     * same position has the same plan.
     */
    private static final int MOST_NODES = 20_000;

    /** Each try costs a model. */
    private static final int MOST_TRIES = 200;

    private final Problem problem;
    private final List<Cut> cuts = new ArrayList<>();

    LeastSearch(Problem problem) {
        this.problem = problem;
    }

    /**
     * A choice.
     *
     * @param gains of each goal, as the rules say
     * @param promised the same as the solver saw it
     */
    record Found(List<Chance> chances, List<Step> steps, int[] gains, int[] promised) {}

    /** A search's end; without anything found it is either certain that there is nothing, or not. */
    record Ended(@Nullable Found found, boolean certain) {}

    /**
     * What to look for among all that reach the targets.
     *
     * @param anyPace as if a day had as many minutes as one wants
     * @param minutes exactly so many; any if negative
     */
    record Wish(Kind kind, boolean anyPace, int minutes, int goal) {

        enum Kind {
            ANY,
            FEWEST_MINUTES,
            EARLIEST_FINISH,
            MOST_OF_A_GOAL
        }

        static Wish any() {
            return new Wish(Kind.ANY, false, -1, -1);
        }

        static Wish fewestMinutes(boolean anyPace) {
            return new Wish(Kind.FEWEST_MINUTES, anyPace, -1, -1);
        }

        static Wish earliestFinish(int minutes) {
            return new Wish(Kind.EARLIEST_FINISH, false, minutes, -1);
        }

        static Wish mostOf(int goal) {
            return new Wish(Kind.MOST_OF_A_GOAL, false, -1, goal);
        }
    }

    /**
     * For a goal to gain so much, one of these chances has to be taken, or one of those given up.
     *
     * @param or what was done before the goal's window: more of that may bring less, and more within the window never does
     */
    private record Cut(int goal, int level, int[] take, int[] or) {}

    /** @param targets what each goal has to gain at least */
    Ended search(int[] targets, Wish wish) {
        int[] atLeast = targets.clone();
        Found best = null;
        long nodes = 0;
        for (int tries = 0; tries < MOST_TRIES && nodes < MOST_NODES; tries++) {
            var least = new LeastModel(problem, wish.anyPace());
            if (!require(least, atLeast, wish)) {
                return new Ended(best, true);
            }
            least.model.getSolver().limitNode(MOST_NODES - nodes);
            Ended ended = solve(least, wish);
            nodes += least.model.getSolver().getNodeCount();
            Found found = ended.found();
            if (found == null) {
                return new Ended(best, ended.certain());
            }
            int refused = wish.anyPace() ? -1 : refused(found.gains(), atLeast);
            int promised = wish.kind() == Wish.Kind.MOST_OF_A_GOAL ? found.promised()[wish.goal()] : 0;
            if (refused < 0 && wish.kind() == Wish.Kind.MOST_OF_A_GOAL && found.gains()[wish.goal()] < promised) {
                // Less of what was wished for than it seemed; now more than that is looked for.
                best = found;
                refused = wish.goal();
                atLeast[refused] = found.gains()[refused] + 1;
            }
            if (refused < 0) {
                return ended;
            }
            cuts.add(cut(refused, atLeast[refused], found.chances()));
        }
        return new Ended(best, false);
    }

    private boolean require(LeastModel least, int[] atLeast, Wish wish) {
        for (int goal = 0; goal < atLeast.length; goal++) {
            if (atLeast[goal] > least.gains.get(goal).getUB()) {
                return false;
            }
            least.model.arithm(least.gains.get(goal), ">=", atLeast[goal]).post();
        }
        cuts.stream().filter(cut -> atLeast[cut.goal()] >= cut.level()).forEach(cut -> forbid(least, cut));
        if (wish.minutes() >= 0) {
            least.model.arithm(least.minutes, "=", wish.minutes()).post();
        }
        return true;
    }

    private Ended solve(LeastModel least, Wish wish) {
        Solver solver = least.model.getSolver();
        switch (wish.kind()) {
            case ANY -> {}
            case FEWEST_MINUTES -> least.model.setObjective(false, least.minutes);
            case EARLIEST_FINISH -> least.model.setObjective(false, least.finish);
            case MOST_OF_A_GOAL -> least.model.setObjective(true, least.gains.get(wish.goal()));
        }
        List<Chance> best = null;
        int[] promised = new int[0];
        while (solver.solve()) {
            best = IntStream.range(0, least.chosen.length)
                    .filter(n -> least.chosen[n].getValue() == 1)
                    .mapToObj(problem.chances::get)
                    .toList();
            promised = least.gains.stream().mapToInt(IntVar::getValue).toArray();
            if (wish.kind() == Wish.Kind.ANY) {
                break;
            }
        }
        boolean certain = !solver.isStopCriterionMet();
        if (best == null) {
            return new Ended(null, certain);
        }
        List<Step> steps = problem.schedule(best);
        return new Ended(new Found(best, steps, problem.gains(steps), capped(promised)), certain);
    }

    /** The same without what the targets can do without, the longest first. */
    Found lean(Found found, int[] targets) {
        var left = new ArrayList<>(found.chances());
        found.chances().stream()
                .sorted(Comparator.comparingInt(chance -> -problem.offer(chance).minutes()))
                .forEach(one -> {
                    left.remove(one);
                    if (refused(problem.gains(problem.schedule(left)), targets) >= 0) {
                        left.add(one);
                    }
                });
        List<Step> steps = problem.schedule(left);
        return new Found(left, steps, problem.gains(steps), found.promised());
    }

    private int[] capped(int[] gains) {
        List<Goal> goals = problem.goals.open();
        return IntStream.range(0, gains.length)
                .map(goal -> Math.min(gains[goal], goals.get(goal).missing()))
                .toArray();
    }

    private static int refused(int[] gains, int[] levels) {
        return IntStream.range(0, levels.length)
                .filter(goal -> gains[goal] < levels[goal])
                .findFirst()
                .orElse(-1);
    }

    private Cut cut(int goal, int level, List<Chance> refused) {
        Worth worth = problem.worths.get(goal);
        var given = new ArrayList<Integer>();
        var early = new ArrayList<Integer>();
        var others = new ArrayList<Integer>();
        for (int n = 0; n < problem.chances.size(); n++) {
            if (worth.of(n) > 0) {
                boolean taken = refused.contains(problem.chances.get(n));
                if (worth.isEarly(n)) {
                    (taken ? given : early).add(n);
                } else if (!taken) {
                    others.add(n);
                }
            }
        }
        early.addAll(notInVain(goal, level, refused, others));
        return new Cut(goal, level, places(early), places(given));
    }

    private static int[] places(List<Integer> chances) {
        return chances.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Those of the others that are still needed after as many as possible have been taken in vain. */
    private List<Integer> notInVain(int goal, int level, List<Chance> refused, List<Integer> others) {
        var inVain = new ArrayList<>(refused);
        var needed = new ArrayList<Integer>();
        Worth worth = problem.worths.get(goal);
        others.stream().sorted(Comparator.comparingInt(n -> -worth.of(n))).forEach(n -> {
            inVain.add(problem.chances.get(n));
            if (problem.gainOfAll(goal, inVain) >= level) {
                inVain.removeLast();
                needed.add(n);
            }
        });
        return needed;
    }

    private static void forbid(LeastModel least, Cut cut) {
        BoolVar[] either = IntStream.concat(
                        IntStream.of(cut.take()), IntStream.of(cut.or()).map(n -> ~n))
                .mapToObj(n -> n >= 0 ? least.chosen[n] : least.chosen[~n].not())
                .toArray(BoolVar[]::new);
        if (either.length == 0) {
            least.model.falseConstraint().post();
        } else {
            least.model.sum(either, ">=", 1).post();
        }
    }
}
