package org.xueshi.hours.plan.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.chocosolver.solver.variables.IntVar;

/** What goals gain, in the words of the solver: sums of what chances bring, cut off where a cap ends. */
final class GainTerms {

    private final LeastModel least;
    private final Problem problem;

    GainTerms(LeastModel least, Problem problem) {
        this.least = least;
        this.problem = problem;
    }

    /** Some chances, and what they bring together. */
    private record Piece(HashSet<Integer> chances, IntVar value) {}

    /** What a goal gains by whatever is least.chosen, never less than what the rules will count. */
    IntVar gain(Worth worth) {
        var pieces = new ArrayList<Piece>();
        int all = 0;
        for (int n = 0; n < least.chosen.length; n++) {
            if (worth.of(n) > 0) {
                pieces.add(new Piece(new HashSet<>(List.of(n)), least.model.mul(least.chosen[n], worth.of(n))));
                all += worth.of(n);
            }
        }
        if (pieces.isEmpty()) {
            return least.model.intVar(0);
        }
        for (Worth.Limit limit : worth.limits()) {
            narrow(pieces, limit);
        }
        IntVar gain = least.model.intVar("gain", 0, all, true);
        least.model
                .sum(pieces.stream().map(Piece::value).toArray(IntVar[]::new), "=", gain)
                .post();
        bound(worth, gain);
        return gain;
    }

    private void narrow(List<Piece> pieces, Worth.Limit limit) {
        List<Piece> inside = pieces.stream()
                .filter(piece -> limit.chances().containsAll(piece.chances()))
                .toList();
        int most = inside.stream().mapToInt(piece -> piece.value().getUB()).sum();
        int room = Math.max(0, limit.room());
        if (most <= room) {
            return;
        }
        pieces.removeAll(inside);
        IntVar sum = least.model.intVar("sum", 0, most, true);
        least.model
                .sum(inside.stream().map(Piece::value).toArray(IntVar[]::new), "=", sum)
                .post();
        IntVar value = least.model.intVar("capped", 0, room, true);
        least.model.min(value, sum, least.model.intVar(room)).post();
        var together = new HashSet<Integer>();
        inside.forEach(piece -> together.addAll(piece.chances()));
        pieces.add(new Piece(together, value));
    }

    /** Says nothing new, but lets the solver see early how many minutes a goal needs at least. */
    private void bound(Worth worth, IntVar gain) {
        int[] best = new int[least.taken.length];
        for (int n = 0; n < least.chosen.length; n++) {
            int offer = problem.chances.get(n).offer();
            best[offer] = Math.max(best[offer], worth.of(n));
        }
        int[] useful = IntStream.range(0, best.length).filter(n -> best[n] > 0).toArray();
        IntVar[] of = IntStream.of(useful).mapToObj(n -> least.taken[n]).toArray(IntVar[]::new);
        int[] weights =
                IntStream.of(useful).map(n -> problem.offers.get(n).minutes()).toArray();
        int[] worths = IntStream.of(useful).map(n -> best[n]).toArray();
        IntVar weight = least.model.intVar("weight", 0, IntStream.of(weights).sum(), true);
        IntVar most = least.model.intVar("most", 0, IntStream.of(worths).sum(), true);
        least.model.knapsack(of, weight, most, weights, worths).post();
        least.model.arithm(weight, "<=", least.minutes).post();
        least.model.arithm(gain, "<=", most).post();
    }
}
