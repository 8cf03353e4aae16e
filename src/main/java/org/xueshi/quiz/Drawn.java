package org.xueshi.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.xueshi.courses.Question;

/**
 * A question of an attempt, with its options in the order in which this attempt shows them.
 *
 * @param order positions in the question's own list of options
 */
public record Drawn(String question, List<Integer> order) {

    /** Draws without repeating, every selection equally likely, options shuffled. */
    static List<Drawn> from(List<Question> pool, int count, RandomGenerator random) {
        List<Question> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, random);
        return shuffled.stream()
                .limit(count)
                .map(question -> {
                    List<Integer> order = new ArrayList<>(
                            IntStream.range(0, question.options().size())
                                    .boxed()
                                    .toList());
                    Collections.shuffle(order, random);
                    return new Drawn(question.id(), List.copyOf(order));
                })
                .toList();
    }
}
