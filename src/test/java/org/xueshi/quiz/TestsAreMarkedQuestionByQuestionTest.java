package org.xueshi.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Localised;
import org.xueshi.courses.Question;

/** Drawing and marking: no question twice, all or nothing for each, and nobody passes by rounding. */
class TestsAreMarkedQuestionByQuestionTest {

    private static final List<Question> POOL =
            IntStream.range(0, 20).mapToObj(i -> question("q" + i, i % 2 == 0)).toList();

    @Test
    void aDrawHasAsManyQuestionsAsAskedForAndNoneTwice() {
        for (int seed = 0; seed < 50; seed++) {
            List<Drawn> drawn = Drawn.from(POOL, 10, new Random(seed));
            assertThat(drawn).hasSize(10).extracting(Drawn::question).doesNotHaveDuplicates();
            assertThat(drawn).allSatisfy(each -> assertThat(each.order()).containsExactlyInAnyOrder(0, 1, 2));
        }
    }

    @Test
    void twoDrawsDiffer() {
        assertThat(Drawn.from(POOL, 10, new Random(1))).isNotEqualTo(Drawn.from(POOL, 10, new Random(2)));
    }

    @Test
    void oneOfTwoRightOptionsIsNotRight() {
        Question multiple = question("m", true);
        assertThat(multiple.isRight(Set.of(0))).isFalse();
        assertThat(multiple.isRight(Set.of(0, 1))).isTrue();
        assertThat(multiple.isRight(Set.of(0, 1, 2))).isFalse();
    }

    @Test
    void aScoreIsRoundedDown() {
        List<Question> three = POOL.subList(0, 3);
        Map<String, Set<Integer>> twoRight = Map.of("q0", Set.of(0, 1), "q1", Set.of(0));
        assertThat(Marking.percent(three, twoRight)).isEqualTo(66);
    }

    @Test
    void anUnansweredQuestionIsWrong() {
        assertThat(Marking.percent(POOL, Map.of())).isZero();
    }

    private static Question question(String id, boolean multiple) {
        return new Question(
                id,
                "look/what",
                multiple,
                Localised.same("?"),
                List.of(
                        new Question.Option(Localised.same("a"), true),
                        new Question.Option(Localised.same("b"), multiple),
                        new Question.Option(Localised.same("c"), false)),
                Localised.same("!"));
    }
}
