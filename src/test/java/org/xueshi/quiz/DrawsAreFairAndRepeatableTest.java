package org.xueshi.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xueshi.courses.question.Question;
import org.xueshi.courses.question.Questions;

/** Q4: no question twice, every selection equally likely, sections kept, and the same again from the same seed. */
class DrawsAreFairAndRepeatableTest {

    private static final int SEEDS = 400;

    private final Random random = new Random(11);

    @Test
    void noQuestionTwiceAndTheSameFromTheSameSeed() {
        Map<String, Question> bank = bank(20);
        Quiz quiz = quiz(QuizRules.FREE, new Quiz.Section(null, 10, List.copyOf(bank.keySet())));
        for (int i = 0; i < SEEDS; i++) {
            long seed = random.nextLong();
            List<Drawn> drawn = Draw.of(quiz, bank::get, seed);
            assertThat(drawn).hasSize(10).extracting(Drawn::question).doesNotHaveDuplicates();
            assertThat(drawn).allSatisfy(one -> assertThat(one.order()).containsExactlyInAnyOrder(0, 1, 2));
            assertThat(Draw.of(quiz, bank::get, seed)).isEqualTo(drawn);
            assertThat(Draw.of(quiz, bank::get, seed + 1)).isNotEqualTo(drawn);
        }
    }

    /** All 20 selections of 3 of 6, and all 6 orders of 3 options: chi-square against even, at one in a thousand. */
    @Test
    void everySelectionAndEveryOrderIsEquallyLikely() {
        Map<String, Question> bank = bank(6);
        Quiz quiz = quiz(QuizRules.FREE, new Quiz.Section(null, 3, List.copyOf(bank.keySet())));
        Map<Object, Integer> selections = new HashMap<>();
        Map<Object, Integer> orders = new HashMap<>();
        int draws = 20_000;
        for (int i = 0; i < draws; i++) {
            List<Drawn> drawn = Draw.of(quiz, bank::get, random.nextLong());
            selections.merge(drawn.stream().map(Drawn::question).collect(Collectors.toSet()), 1, Integer::sum);
            orders.merge(drawn.getFirst().order(), 1, Integer::sum);
        }
        assertThat(selections).hasSize(20);
        assertThat(chiSquare(selections, draws)).as("19 degrees of freedom").isLessThan(43.8);
        assertThat(orders).hasSize(6);
        assertThat(chiSquare(orders, draws)).as("5 degrees of freedom").isLessThan(20.5);
    }

    private static double chiSquare(Map<Object, Integer> seen, int draws) {
        double expected = (double) draws / seen.size();
        return seen.values().stream()
                .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                .sum();
    }

    @Test
    void sectionsComeOneAfterTheOtherAndShareNothing() {
        Map<String, Question> bank = new HashMap<>();
        IntStream.range(0, 8).forEach(i -> bank.put("a" + i, Questions.tagged("a" + i, "a")));
        IntStream.range(0, 8).forEach(i -> bank.put("ab" + i, Questions.tagged("ab" + i, "a", "b")));
        var quiz = quiz(QuizRules.FREE, section("a", 4, bank), section("b", 4, bank));
        for (int i = 0; i < SEEDS; i++) {
            List<String> drawn = Draw.of(quiz, bank::get, random.nextLong()).stream()
                    .map(Drawn::question)
                    .toList();
            assertThat(new HashSet<>(drawn)).hasSize(8);
            assertThat(drawn.subList(4, 8)).allMatch(id -> id.startsWith("ab"));
        }
    }

    @Test
    void whatIsNotToBeShuffledStaysAsItIsInTheBank() {
        Map<String, Question> bank = bank(12);
        List<String> pool = bank.keySet().stream().sorted().toList();
        var still = new QuizRules(false, false, 0, 0, 0, Review.AT_ONCE);
        for (int i = 0; i < SEEDS; i++) {
            List<Drawn> drawn = Draw.of(quiz(still, new Quiz.Section(null, 5, pool)), bank::get, random.nextLong());
            assertThat(drawn).extracting(Drawn::question).isSorted();
            assertThat(drawn).extracting(Drawn::order).containsOnly(List.of(0, 1, 2));
        }
    }

    @Test
    void stepsAreNeverShownInTheirOwnOrder() {
        Question steps = Questions.of("o", Questions.ordering(3));
        Quiz quiz = quiz(
                new QuizRules(false, false, 0, 0, 0, Review.AT_ONCE), new Quiz.Section(null, 1, List.of(steps.id())));
        for (int i = 0; i < SEEDS; i++) {
            assertThat(Draw.of(quiz, id -> steps, random.nextLong()).getFirst().order())
                    .containsExactlyInAnyOrder(0, 1, 2)
                    .isNotEqualTo(List.of(0, 1, 2));
        }
    }

    private static Quiz.Section section(String tag, int draw, Map<String, Question> bank) {
        return new Quiz.Section(
                tag,
                draw,
                bank.values().stream()
                        .filter(question -> question.tags().contains(tag))
                        .map(Question::id)
                        .toList());
    }

    private static Quiz quiz(QuizRules rules, Quiz.Section... sections) {
        return new Quiz(List.of(sections), 80, rules);
    }

    private static Map<String, Question> bank(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> Questions.tagged("q" + (char) ('a' + i)))
                .collect(Collectors.toMap(Question::id, Function.identity()));
    }
}
