package org.xueshi.quiz;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xueshi.courses.Question;

/** Scores an attempt: each question counts the same and is right or wrong. */
final class Marking {

    private Marking() {}

    /**
     * Right answers per hundred questions, rounded down, so that nobody passes by rounding.
     *
     * @param answers positions of the chosen options, by question; an unanswered one is wrong
     */
    static int percent(List<Question> asked, Map<String, Set<Integer>> answers) {
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("an attempt asks at least one question");
        }
        long right = asked.stream()
                .filter(question -> question.isRight(answers.getOrDefault(question.id(), Set.of())))
                .count();
        return (int) (right * 100 / asked.size());
    }
}
