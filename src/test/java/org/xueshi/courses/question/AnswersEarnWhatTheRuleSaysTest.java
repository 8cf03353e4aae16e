package org.xueshi.courses.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xueshi.common.Localised;

/** Q1: what an answer earns lies between nothing and all, the key earns all, and each rule does what it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersEarnWhatTheRuleSaysTest {

    private static final int TRIALS = 2_000;

    private final Random random = new Random(20261129);

    static List<Question> kinds() {
        return Questions.ofEachKind();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theKeyEarnsAllNothingEarnsNothingAndTheRestLiesBetween(Question question) {
        assertThat(question.takes(question.key())).isTrue();
        assertThat(question.mark(question.key())).isEqualTo(Question.FULL_MARK);
        assertThat(question.mark(null)).isZero();
        for (int i = 0; i < TRIALS; i++) {
            Answer answer = any(question.body());
            assertThat(question.takes(answer)).as("%s", answer).isTrue();
            assertThat(question.mark(answer)).as("%s", answer).isBetween(0, Question.FULL_MARK);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anAnswerToAnotherKindIsNone(Question question) {
        for (Question other : kinds()) {
            if (!other.key().getClass().equals(question.key().getClass())) {
                assertThat(question.takes(other.key())).isFalse();
                assertThat(question.mark(other.key())).isZero();
            }
        }
    }

    /** With every set of right options, and every answer to it. */
    @Test
    void ofSeveralARightOneNeverTakesAwayAndAWrongOneNeverGives() {
        for (int options = 3; options <= 6; options++) {
            for (int right = 0; right < 1 << options; right++) {
                if (Integer.bitCount(right) >= 2) {
                    several(options, right);
                }
            }
        }
    }

    private static void several(int options, int right) {
        Question question = Questions.of("m", Questions.choice(true, bits(right, options)));
        for (int chosen = 0; chosen < 1 << options; chosen++) {
            int mark = mark(question, chosen, options);
            for (int one = 0; one < options; one++) {
                int with = mark(question, chosen | 1 << one, options);
                if ((right >> one & 1) == 1) {
                    assertThat(with).isGreaterThanOrEqualTo(mark);
                } else {
                    assertThat(with).isLessThanOrEqualTo(mark);
                }
            }
        }
        int all = (1 << options) - 1;
        assertThat(mark(question, all, options)).isEqualTo(right == all ? Question.FULL_MARK : 0);
    }

    private static int mark(Question question, int chosen, int options) {
        Set<Integer> positions = new HashSet<>();
        IntStream.range(0, options).filter(i -> (chosen >> i & 1) == 1).forEach(positions::add);
        return question.mark(new Answer.Chosen(positions));
    }

    private static boolean[] bits(int mask, int size) {
        boolean[] bits = new boolean[size];
        for (int i = 0; i < size; i++) {
            bits[i] = (mask >> i & 1) == 1;
        }
        return bits;
    }

    /** However the options are arranged in the bank, the same ones chosen earn the same. */
    @Test
    void theOrderOfOptionsIsNothingToIt() {
        for (int i = 0; i < TRIALS; i++) {
            boolean[] right = bits(random.nextInt(64) | 3, 6);
            Set<Integer> chosen = some(6);
            List<Integer> places = new ArrayList<>(IntStream.range(0, 6).boxed().toList());
            Collections.shuffle(places, random);
            boolean[] moved = new boolean[6];
            Set<Integer> movedChosen = new HashSet<>();
            for (int at = 0; at < 6; at++) {
                moved[places.get(at)] = right[at];
                if (chosen.contains(at)) {
                    movedChosen.add(places.get(at));
                }
            }
            assertThat(Questions.of("m", Questions.choice(true, moved)).mark(new Answer.Chosen(movedChosen)))
                    .isEqualTo(Questions.of("m", Questions.choice(true, right)).mark(new Answer.Chosen(chosen)));
        }
    }

    @Test
    void eachRowEarnsTheSame() {
        Question question = Questions.of("r", Questions.matching(5, 2, 0, 4, 2));
        Map<Integer, Integer> targets = new HashMap<>();
        for (int row = 0; row < 4; row++) {
            assertThat(question.mark(new Answer.Matched(targets))).isEqualTo(250 * row);
            targets.put(row, List.of(2, 0, 4, 2).get(row));
        }
        assertThat(question.mark(new Answer.Matched(Map.of(0, 1, 1, 1, 2, 1, 3, 1))))
                .isZero();
    }

    @Test
    void aStepEarnsByFollowingTheOneBeforeIt() {
        Question question = Questions.of("o", Questions.ordering(5));
        assertThat(question.mark(new Answer.Ordered(List.of(4, 0, 1, 2, 3))))
                .as("one misplaced")
                .isEqualTo(750);
        assertThat(question.mark(new Answer.Ordered(List.of(4, 3, 2, 1, 0))))
                .as("the other way round")
                .isZero();
    }

    /** Averaged over all orders, chance earns one in as many as there are steps. */
    @Test
    void chanceEarnsLittleOfAnOrder() {
        Question question = Questions.of("o", Questions.ordering(5));
        long sum = 0;
        for (int i = 0; i < 20_000; i++) {
            sum += question.mark(any(question.body()));
        }
        assertThat(sum / 20_000.0).isBetween(190.0, 210.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1300.5; true",
                "1,300.5; true",
                "１，３００．５; true",
                "1300.5 people; true",
                "1300.5人; true",
                "+1300.75; true",
                "1300.250; true",
                "1300.751; false",
                "1300.249; false",
                "-1300.5; false",
                "13,00.5; false",
                "1300,5; false",
                "1.3e3; false",
                "1300.5 cows; false",
                "about 1300.5; false",
                "9999999999999999999999; false"
            })
    void aNumberIsReadAsPeopleWriteItAndCountsUpToItsTolerance(String written, boolean right) {
        Question question = Questions.of("n", Questions.numeric("1300.5", "0.25", false));
        assertThat(question.mark(new Answer.Typed(written))).isEqualTo(right ? Question.FULL_MARK : 0);
    }

    @ParameterizedTest
    @CsvSource({"200, true", "202, true", "198, true", "202.01, false", "197.99, false", "-200, false"})
    void aToleranceInPercentIsOfTheValue(String written, boolean right) {
        Question question = Questions.of("n", Questions.numeric("200", "1", true));
        assertThat(question.mark(new Answer.Typed(written))).isEqualTo(right ? Question.FULL_MARK : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "quorum; 1000",
                " QUORUM. ; 1000",
                "ｑｕｏｒｕｍ; 1000",
                "法 定 人数。; 1000",
                "the meeting is quorate now; 1000",
                "Majority; 500",
                "quorums; 0",
                "*; 0",
                "法定; 0"
            })
    void wordsAreTakenWhateverTheirCaseWidthAndBlanks(String written, int mark) {
        assertThat(Questions.of("w", Questions.words()).mark(new Answer.Typed(written)))
                .isEqualTo(mark);
    }

    /** A pattern that makes careless matchers go back again and again. */
    @Test
    void starsDoNotTakeTime() {
        var accepted = new AcceptedText(Localised.same("x"), List.of("*a*a*b"), 100, null);
        long start = System.nanoTime();
        for (int i = 0; i < 1_000; i++) {
            assertThat(accepted.matches("a".repeat(Answer.MOST_TYPED))).isFalse();
        }
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void eachBlankEarnsTheSame() {
        Question question = Questions.cloze("c");
        assertThat(question.mark(new Answer.Filled(Map.of(0, new Answer.Typed("Secretary")))))
                .isEqualTo(500);
        assertThat(question.mark(
                        new Answer.Filled(Map.of(0, new Answer.Typed("treasurer"), 1, new Answer.Chosen(Set.of(1))))))
                .isEqualTo(500);
        assertThat(question.takes(new Answer.Filled(Map.of(1, new Answer.Typed("x")))))
                .as("words where there is a list")
                .isFalse();
        assertThat(question.takes(new Answer.Filled(Map.of(0, new Answer.Filled(Map.of())))))
                .isFalse();
    }

    private Answer any(QuestionBody body) {
        return switch (body) {
            case QuestionBody.Choice choice ->
                new Answer.Chosen(
                        choice.multiple()
                                ? some(choice.options().size())
                                : Set.of(random.nextInt(choice.options().size())));
            case QuestionBody.TrueFalse truth -> new Answer.Chosen(Set.of(random.nextInt(2)));
            case QuestionBody.Matching matching -> {
                Map<Integer, Integer> targets = new HashMap<>();
                some(matching.rows().size())
                        .forEach(row -> targets.put(
                                row, random.nextInt(matching.targets().size())));
                yield new Answer.Matched(targets);
            }
            case QuestionBody.Ordering ordering -> {
                List<Integer> steps = new ArrayList<>(
                        IntStream.range(0, ordering.steps().size()).boxed().toList());
                Collections.shuffle(steps, random);
                yield new Answer.Ordered(steps);
            }
            case QuestionBody.Numeric n -> new Answer.Typed(Integer.toString(random.nextInt(3_000)));
            case QuestionBody.ShortAnswer s -> new Answer.Typed(random.nextBoolean() ? "majority" : "sixteen");
            case QuestionBody.Cloze c ->
                new Answer.Filled(Map.of(
                        0,
                        new Answer.Typed(random.nextBoolean() ? "secretary" : "chair"),
                        1,
                        new Answer.Chosen(Set.of(random.nextInt(3)))));
        };
    }

    private Set<Integer> some(int size) {
        Set<Integer> some = new HashSet<>();
        IntStream.range(0, size).filter(i -> random.nextBoolean()).forEach(some::add);
        return some;
    }
}
