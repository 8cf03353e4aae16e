package org.xueshi.quiz;

import java.util.List;

/**
 * A question of an attempt, with what there is to choose in the order in which this attempt shows it.
 *
 * @param order positions in the question's own list of options, targets or steps; of a cloze text, of the options of all its
 *     lists, counted through; empty if there is nothing to choose
 */
public record Drawn(String question, List<Integer> order) {
    public Drawn {
        order = List.copyOf(order);
    }
}
