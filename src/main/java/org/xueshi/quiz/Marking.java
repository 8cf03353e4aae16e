package org.xueshi.quiz;

import java.util.List;
import java.util.Map;
import org.xueshi.courses.question.Answer;
import org.xueshi.courses.question.Question;

/** Scores an attempt: each question by what its answer earned, weighed by its points. */
final class Marking {

    private Marking() {}

    /**
     * What was earned in hundredths of all there was to earn, rounded down, so that nobody passes by rounding.
     *
     * @param answers by question; an unanswered one earns nothing
     */
    static int percent(List<Question> asked, Map<String, Answer> answers) {
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("an attempt asks at least one question");
        }
        long earned = 0;
        long all = 0;
        for (Question question : asked) {
            earned += (long) question.points() * question.mark(answers.get(question.id()));
            all += (long) question.points() * Question.FULL_MARK;
        }
        return (int) (earned * 100 / all);
    }
}
