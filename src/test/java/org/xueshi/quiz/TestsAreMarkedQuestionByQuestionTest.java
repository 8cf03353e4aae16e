package org.xueshi.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Localised;
import org.xueshi.courses.question.Answer;
import org.xueshi.courses.question.Question;
import org.xueshi.courses.question.Questions;

/** Q3: a score is what was earned of all there was to earn, by points, and nobody passes by rounding. */
class TestsAreMarkedQuestionByQuestionTest {

    private static final Answer RIGHT = new Answer.Chosen(Set.of(0));

    @Test
    void aScoreIsRoundedDown() {
        List<Question> three = List.of(single("a", 1), single("b", 1), single("c", 1));
        assertThat(Marking.percent(three, Map.of("a", RIGHT, "b", RIGHT))).isEqualTo(66);
        assertThat(Marking.percent(three, Map.of("a", RIGHT, "b", RIGHT, "c", RIGHT)))
                .isEqualTo(100);
    }

    @Test
    void anUnansweredQuestionEarnsNothing() {
        assertThat(Marking.percent(List.of(single("a", 1)), Map.of())).isZero();
    }

    @Test
    void pointsWeigh() {
        List<Question> two = List.of(single("a", 3), single("b", 1));
        assertThat(Marking.percent(two, Map.of("a", RIGHT))).isEqualTo(75);
    }

    @Test
    void whatIsPartlyRightEarnsAPart() {
        Question half = Questions.of("m", Questions.choice(true, true, true, false, false));
        assertThat(Marking.percent(List.of(half), Map.of("m", new Answer.Chosen(Set.of(0)))))
                .isEqualTo(50);
        assertThat(Marking.percent(List.of(half), Map.of("m", new Answer.Chosen(Set.of(0, 2)))))
                .isZero();
    }

    private static Question single(String id, int points) {
        return new Question(
                id, "", Localised.same("?"), Questions.single(), Localised.same("!"), Set.of(), points, true);
    }
}
