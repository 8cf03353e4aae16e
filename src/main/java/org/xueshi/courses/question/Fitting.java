package org.xueshi.courses.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether an answer can be one to the question at all: of its kind, and within what it offers. */
final class Fitting {

    private Fitting() {}

    static boolean fits(QuestionBody body, Answer answer) {
        return switch (body) {
            case QuestionBody.Choice choice ->
                answer instanceof Answer.Chosen(Set<Integer> chosen)
                        && among(chosen, choice.options().size())
                        && (choice.multiple() || chosen.size() <= 1);
            case QuestionBody.TrueFalse statement ->
                answer instanceof Answer.Chosen(Set<Integer> chosen) && among(chosen, 2) && chosen.size() <= 1;
            case QuestionBody.Matching matching ->
                answer instanceof Answer.Matched(Map<Integer, Integer> targets)
                        && among(targets.keySet(), matching.rows().size())
                        && among(targets.values(), matching.targets().size());
            case QuestionBody.Ordering ordering ->
                answer instanceof Answer.Ordered(List<Integer> steps)
                        && (steps.isEmpty()
                                || isPermutation(steps, ordering.steps().size()));
            case QuestionBody.Numeric numeric -> isShort(answer);
            case QuestionBody.ShortAnswer words -> isShort(answer);
            case QuestionBody.Cloze cloze ->
                answer instanceof Answer.Filled(Map<Integer, Answer> blanks)
                        && among(blanks.keySet(), cloze.blanks().size())
                        && blanks.entrySet().stream()
                                .allMatch(one -> fits(cloze.blanks().get(one.getKey()), one.getValue()));
        };
    }

    private static boolean fits(QuestionBody.Blank blank, Answer answer) {
        return blank.listed()
                ? answer instanceof Answer.Chosen(Set<Integer> chosen)
                        && among(chosen, blank.options().size())
                        && chosen.size() <= 1
                : isShort(answer);
    }

    private static boolean isShort(Answer answer) {
        return answer instanceof Answer.Typed(String text) && text.length() <= Answer.MOST_TYPED;
    }

    private static boolean among(Iterable<Integer> positions, int size) {
        for (int position : positions) {
            if (position < 0 || position >= size) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPermutation(List<Integer> steps, int size) {
        return steps.size() == size && IntStream.range(0, size).allMatch(steps::contains);
    }
}
