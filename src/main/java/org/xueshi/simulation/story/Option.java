package org.xueshi.simulation.story;

import java.util.Map;

/**
 * A choice on offer.
 *
 * @param points that it gains or costs, by competence
 * @param why it is good or not, for the debrief; the browser gets neither before the end
 */
public record Option(String text, Map<String, Integer> points, String why) {

    public Option {
        points = Map.copyOf(points);
    }

    /** All its points together. */
    public int total() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }
}
