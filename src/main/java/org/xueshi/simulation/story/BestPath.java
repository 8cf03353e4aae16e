package org.xueshi.simulation.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The way through a story that earns the most points, as far as a search that goes on from the best so far finds it: after
 * each decision it keeps the ways that have earned most, and of those that stand at the same place only a few, since what
 * differs between them is what the story remembers.
 */
public final class BestPath {

    /** Decisions on one way; a story that is longer is no lesson for one sitting. */
    static final int MOST_DECISIONS = 200;

    private static final int WIDTH = 32;
    private static final int WIDTH_AT_A_PLACE = 4;

    private record Way(List<Integer> choices, int points, Scene scene) {}

    private final Storyteller teller;

    private BestPath(Storyteller teller) {
        this.teller = teller;
    }

    /** The choices of that way. Stopped if no way ends within {@value MOST_DECISIONS} decisions. */
    public static List<Integer> find(Storyteller teller, int seed) {
        return new BestPath(teller).search(seed).choices();
    }

    private Way search(int seed) {
        List<Way> open = List.of(new Way(List.of(), 0, teller.begin(seed)));
        List<Way> over = new ArrayList<>();
        for (int step = 0; step <= MOST_DECISIONS && !open.isEmpty(); step++) {
            over.addAll(open.stream().filter(way -> way.scene().turn().isOver()).toList());
            open = best(open.stream()
                    .filter(way -> !way.scene().turn().isOver())
                    .flatMap(way -> next(way).stream())
                    .toList());
        }
        return over.stream()
                .max(Comparator.comparingInt(Way::points))
                .orElseThrow(() -> new StoryStopped(
                        StoryStopped.Reason.ENDLESS, "no end within " + MOST_DECISIONS + " decisions"));
    }

    private List<Way> next(Way way) {
        List<Way> next = new ArrayList<>();
        List<Option> options = way.scene().turn().options();
        for (int i = 0; i < options.size(); i++) {
            List<Integer> choices = new ArrayList<>(way.choices());
            choices.add(i);
            next.add(new Way(
                    List.copyOf(choices),
                    way.points() + options.get(i).total(),
                    teller.choose(way.scene().state(), i)));
        }
        return next;
    }

    private static List<Way> best(List<Way> ways) {
        Map<List<String>, Integer> atPlace = new HashMap<>();
        return ways.stream()
                .sorted(Comparator.comparingInt(Way::points).reversed())
                .filter(way -> atPlace.merge(place(way), 1, Integer::sum) <= WIDTH_AT_A_PLACE)
                .limit(WIDTH)
                .toList();
    }

    private static List<String> place(Way way) {
        return way.scene().turn().options().stream().map(Option::text).toList();
    }
}
