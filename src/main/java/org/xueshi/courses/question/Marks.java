package org.xueshi.courses.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer earns of its question, in whole thousandths, rounded down so that nobody passes by rounding. The order in
 * which something was shown is nothing to it.
 *
 * <table>
 * <caption>The rules, and what blind guessing is worth by them</caption>
 * <tr><td>one of several, true or false<td>all or nothing
 * <tr><td>several<td>the share of the right options that were chosen less the share of the wrong ones, never below 0: to
 * choose all of them is worth nothing, and so is chance on average
 * <tr><td>matching, blanks<td>each row or blank the same
 * <tr><td>ordering<td>each step that directly follows the one it should: a step misplaced costs what is around it, not all
 * that was shifted by it; chance is worth 1 in n, where comparing all pairs would give it a half
 * <tr><td>number, words<td>what the best accepted answer says
 * </table>
 */
final class Marks {

    /** Of a question whose answer is the key. */
    static final int FULL = 1000;

    private static final int PER_PERCENT = FULL / 100;

    private Marks() {}

    static int of(QuestionBody body, @Nullable Answer answer) {
        if (answer == null || answer.isEmpty()) {
            return 0;
        }
        return switch (body) {
            case QuestionBody.Choice choice
            when answer instanceof Answer.Chosen(Set<Integer> chosen) ->
                choice.multiple() ? several(choice, chosen) : allOrNothing(chosen.equals(choice.right()));
            case QuestionBody.TrueFalse statement
            when answer instanceof Answer.Chosen(Set<Integer> chosen) ->
                allOrNothing(chosen.equals(Set.of(statement.key())));
            case QuestionBody.Matching matching
            when answer instanceof Answer.Matched(Map<Integer, Integer> targets) -> matching(matching, targets);
            case QuestionBody.Ordering ordering
            when answer instanceof Answer.Ordered(List<Integer> steps) -> ordering(steps);
            case QuestionBody.Numeric numeric when answer instanceof Answer.Typed(String text) -> number(numeric, text);
            case QuestionBody.ShortAnswer words
            when answer instanceof Answer.Typed(String text) -> words(words.accepted(), text);
            case QuestionBody.Cloze cloze
            when answer instanceof Answer.Filled(Map<Integer, Answer> blanks) ->
                IntStream.range(0, cloze.blanks().size())
                                .map(i -> blank(cloze.blanks().get(i), blanks.get(i)))
                                .sum()
                        / cloze.blanks().size();
            default -> 0;
        };
    }

    /** What earns everything. */
    static Answer key(QuestionBody body) {
        return switch (body) {
            case QuestionBody.Choice choice -> new Answer.Chosen(choice.right());
            case QuestionBody.TrueFalse statement -> new Answer.Chosen(Set.of(statement.key()));
            case QuestionBody.Matching matching ->
                new Answer.Matched(IntStream.range(0, matching.rows().size())
                        .boxed()
                        .collect(Collectors.toMap(
                                row -> row, row -> matching.rows().get(row).target())));
            case QuestionBody.Ordering ordering ->
                new Answer.Ordered(
                        IntStream.range(0, ordering.steps().size()).boxed().toList());
            case QuestionBody.Numeric numeric ->
                new Answer.Typed(numeric.accepted().stream()
                        .filter(one -> one.sharePercent() == 100)
                        .findFirst()
                        .orElseThrow()
                        .value()
                        .toPlainString());
            case QuestionBody.ShortAnswer words -> key(words.accepted());
            case QuestionBody.Cloze cloze -> {
                Map<Integer, Answer> blanks = new HashMap<>();
                for (QuestionBody.Blank blank : cloze.blanks()) {
                    blanks.put(
                            blanks.size(),
                            blank.listed() ? new Answer.Chosen(Set.of(blank.right())) : key(blank.accepted()));
                }
                yield new Answer.Filled(blanks);
            }
        };
    }

    private static Answer key(List<AcceptedText> accepted) {
        return new Answer.Typed(accepted.stream()
                .filter(one -> one.sharePercent() == 100)
                .findFirst()
                .orElseThrow()
                .text()
                .zh());
    }

    private static int several(QuestionBody.Choice choice, Set<Integer> chosen) {
        int right = choice.right().size();
        int wrong = choice.options().size() - right;
        int hits = (int) chosen.stream().filter(choice.right()::contains).count();
        int misses = chosen.size() - hits;
        // Where nothing is wrong there is nothing to take away.
        return wrong == 0 ? FULL * hits / right : Math.max(0, FULL * (hits * wrong - misses * right) / (right * wrong));
    }

    private static int matching(QuestionBody.Matching matching, Map<Integer, Integer> targets) {
        int rows = matching.rows().size();
        long right = IntStream.range(0, rows)
                .filter(row ->
                        Integer.valueOf(matching.rows().get(row).target()).equals(targets.get(row)))
                .count();
        return (int) (FULL * right / rows);
    }

    private static int ordering(List<Integer> steps) {
        long following = IntStream.range(1, steps.size())
                .filter(i -> steps.get(i) == steps.get(i - 1) + 1)
                .count();
        return (int) (FULL * following / (steps.size() - 1));
    }

    private static int number(QuestionBody.Numeric numeric, String text) {
        return WrittenNumber.read(text, numeric.unit())
                .map(number -> AcceptedNumber.best(numeric.accepted(), number))
                .map(best -> best.sharePercent() * PER_PERCENT)
                .orElse(0);
    }

    private static int words(List<AcceptedText> accepted, String text) {
        AcceptedText best = AcceptedText.best(accepted, text);
        return best == null ? 0 : best.sharePercent() * PER_PERCENT;
    }

    /** What one blank earns by itself. */
    static int blank(QuestionBody.Blank blank, @Nullable Answer answer) {
        return switch (answer) {
            case Answer.Chosen(Set<Integer> chosen)
            when blank.listed() -> allOrNothing(chosen.equals(Set.of(blank.right())));
            case Answer.Typed(String text) when !blank.listed() -> words(blank.accepted(), text);
            case null, default -> 0;
        };
    }

    private static int allOrNothing(boolean right) {
        return right ? FULL : 0;
    }
}
