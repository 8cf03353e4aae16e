package org.xueshi.simulation.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Sentence;

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
    private final Set<Sentence> problems = new LinkedHashSet<>();
    /** Each further walk would take as long as a turn may. */
    private boolean stopped;

    private StoryCheck(SortedMap<String, Storyteller> tellers, Declared declared) {
        this.tellers = tellers;
        this.declared = declared;
    }

    /** @param tellers of the same story, by language */
    public static List<Sentence> problems(SortedMap<String, Storyteller> tellers, Declared declared) {
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
            problems.add(Sentence.of("simulation.problem.goes-on", BestPath.MOST_DECISIONS));
        } catch (StoryStopped why) {
            stopped = true;
            problems.add(stop(why));
        }
    }

    private static Sentence stop(StoryStopped why) {
        String key = switch (why.reason()) {
            case ENDLESS -> "simulation.problem.endless";
            case TOO_LARGE -> "simulation.problem.too-large";
            case BROKEN -> "simulation.problem.broken";
        };
        return Sentence.of(key, why.detail());
    }

    private boolean agree(List<Turn> turns) {
        List<StoryShape> shapes = turns.stream().map(StoryShape::of).distinct().toList();
        if (shapes.size() > 1) {
            problems.add(Sentence.of("simulation.problem.languages", beginning(turns.getFirst())));
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
                problems.add(Sentence.of("simulation.problem.no-why", option.text()));
            }
        }
        known("ending", turn.ending(), declared.endings());
        if (turn.isOver() && turn.ending() == null) {
            problems.add(Sentence.of("simulation.problem.no-ending", beginning(turn)));
        }
        if (turn.isOver() && turn.lines().isEmpty()) {
            problems.add(Sentence.of("simulation.problem.wordless"));
        }
    }

    private void known(String tag, @Nullable String id, Set<String> ids) {
        if (id != null && !ids.contains(id)) {
            problems.add(Sentence.of("simulation.problem.unlisted", tag, id));
        }
    }

    private static String beginning(Turn turn) {
        List<String> words = new ArrayList<>(List.of(turn.text().split("\\s+")));
        return String.join(" ", words.subList(0, Math.min(12, words.size())));
    }
}
