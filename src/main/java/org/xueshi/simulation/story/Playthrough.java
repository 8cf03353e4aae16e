package org.xueshi.simulation.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A way through a story from its beginning, made again from the log of what was chosen: the seed and the choices say it all.
 *
 * @param scene where it leads
 */
public record Playthrough(List<Decision> decisions, Scene scene) {

    public Playthrough {
        decisions = List.copyOf(decisions);
    }

    /** Tells the story again; refused where the log has a choice that the story doesn't offer. */
    public static Playthrough replay(Storyteller teller, int seed, List<Integer> choices) {
        List<Decision> decisions = new ArrayList<>();
        Scene scene = teller.begin(seed);
        for (int choice : choices) {
            Turn turn = scene.turn();
            scene = teller.choose(scene.state(), choice);
            decisions.add(new Decision(turn, choice));
        }
        return new Playthrough(decisions, scene);
    }

    /** All points of what was chosen. */
    public int points() {
        return decisions.stream()
                .mapToInt(decision -> decision.option().total())
                .sum();
    }

    public Map<String, Integer> pointsByCompetence() {
        var points = new TreeMap<String, Integer>();
        for (Decision decision : decisions) {
            decision.option().points().forEach((competence, some) -> points.merge(competence, some, Integer::sum));
        }
        return points;
    }

    /** All that is read on the way: what is told, and what is on offer. */
    public String text() {
        var text = new StringBuilder();
        for (Decision decision : decisions) {
            text.append(decision.turn().text()).append('\n');
            decision.turn()
                    .options()
                    .forEach(option -> text.append(option.text()).append('\n'));
        }
        return text.append(scene.turn().text()).toString();
    }
}
