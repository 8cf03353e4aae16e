package org.xueshi.quiz.statistics;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.courses.question.Answer;
import org.xueshi.courses.question.Question;
import org.xueshi.courses.question.QuestionBody;

/**
 * A question of an attempt with what it earned.
 *
 * @param mark in thousandths
 * @param answered whether there was any answer
 * @param chosen a bit for each chosen option; null if it is no choice
 */
public record Marked(
        Question question,
        int mark,
        boolean answered,
        @Nullable Integer chosen) {

    /** Of this answer; null if there was none. */
    public static Marked of(Question question, @Nullable Answer answer) {
        return new Marked(
                question,
                question.mark(answer),
                answer != null && !answer.isEmpty(),
                isChoice(question.body()) ? bits(answer) : null);
    }

    private static boolean isChoice(QuestionBody body) {
        return body instanceof QuestionBody.Choice || body instanceof QuestionBody.TrueFalse;
    }

    private static int bits(@Nullable Answer answer) {
        return answer instanceof Answer.Chosen(Set<Integer> options)
                ? options.stream().mapToInt(option -> 1 << option).sum()
                : 0;
    }
}
