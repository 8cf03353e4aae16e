package org.xueshi.simulation.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;

/**
 * What is wrong with a story, found by walking through it at random in all its languages at once: a platform that took a
 * story on its author's word would let a member find out.
 */
public final class StoryCheck {

    /** Ways walked: enough that a branch taken one time in twenty is missed less than once in a thousand checks. */
    private static final int WALKS = 150;
    /** Of one kind; an author mends some and checks again. */
    private static final int MOST_PROBLEMS = 20;

    /**
     * What the item declares, by id.
     *
     * @param competences that points may be earned in
     */
    public record Declared(Set<String> competences, Set<String> people, Set<String> pictures, Set<String> endings) {}

    private final SortedMap<String, Storyteller> tellers;
    private final Declared declared;
    private final Set<String> problems = new LinkedHashSet<>();
    /** Each further walk would take as long as a turn may. */
    private boolean stopped;

    private StoryCheck(SortedMap<String, Storyteller> tellers, Declared declared) {
        this.tellers = tellers;
        this.declared = declared;
    }

    /** @param tellers of the same story, by language */
    public static List<String> problems(SortedMap<String, Storyteller> tellers, Declared declared) {
        var check = new StoryCheck(tellers, declared);
        for (int walk = 0; walk < WALKS && !check.stopped && check.problems.size() < MOST_PROBLEMS; walk++) {
            check.walk(walk);
        }
        return List.copyOf(check.problems);
    }

    private void walk(int seed) {
        var random = new Random(seed);
        try {
            List<Walk> walks =
                    tellers.values().stream().map(teller -> teller.walk(seed)).toList();
            for (int step = 0; step <= BestPath.MOST_DECISIONS; step++) {
                List<Turn> turns = walks.stream().map(Walk::turn).toList();
                if (!agree(turns)) {
                    return;
                }
                turns.forEach(this::look);
                Turn turn = turns.getFirst();
                if (turn.isOver()) {
                    return;
                }
                int choice = random.nextInt(turn.options().size());
                walks.forEach(walk -> walk.choose(choice));
            }
            problems.add("goes on for more than " + BestPath.MOST_DECISIONS + " decisions on one way");
        } catch (StoryStopped why) {
            stopped = true;
            problems.add("stops (" + why.reason() + "): " + why.detail());
        }
    }

    private boolean agree(List<Turn> turns) {
        List<StoryShape> shapes = turns.stream().map(StoryShape::of).distinct().toList();
        if (shapes.size() > 1) {
            problems.add(
                    "differs between the languages in options, points, pictures, speakers or ending, where it tells: "
                            + beginning(turns.getFirst()));
        }
        return shapes.size() == 1;
    }

    private void look(Turn turn) {
        for (Line line : turn.lines()) {
            known("who", line.who(), declared.people());
            known("picture", line.picture(), declared.pictures());
        }
        for (Option option : turn.options()) {
            option.points().keySet().forEach(competence -> known("points", competence, declared.competences()));
            if (option.why().isEmpty()) {
                problems.add("the option \"" + option.text() + "\" has no # why: for the debrief");
            }
        }
        known("ending", turn.ending(), declared.endings());
        if (turn.isOver() && turn.ending() == null) {
            problems.add("ends without an # ending: after: " + beginning(turn));
        }
        if (turn.isOver() && turn.lines().isEmpty()) {
            problems.add("ends without a word");
        }
    }

    private void known(String tag, @org.jspecify.annotations.Nullable String id, Set<String> ids) {
        if (id != null && !ids.contains(id)) {
            problems.add("# " + tag + ": " + id + " is none that the item lists");
        }
    }

    private static String beginning(Turn turn) {
        List<String> words = new ArrayList<>(List.of(turn.text().split("\\s+")));
        return String.join(" ", words.subList(0, Math.min(12, words.size())));
    }
}
