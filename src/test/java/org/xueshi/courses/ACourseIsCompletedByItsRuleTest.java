package org.xueshi.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.common.Sentence;

/** All items, or some of them and certain ones in any case. */
class ACourseIsCompletedByItsRuleTest {

    private static final ItemProgress DONE = new ItemProgress(1, List.of(), null, Map.of(), List.of(), null);
    private static final ItemProgress HALF =
            new ItemProgress(0.5, List.of(Sentence.of("any")), null, Map.of(), List.of(), null);

    @ParameterizedTest
    @CsvSource({"abc, true, 0", "ab, false, 1", "a, false, 2", "'', false, 3"})
    void allUnlessItSaysOtherwise(String done, boolean met, int toChoose) {
        assertRule(CompletionRule.ALL, done, met, toChoose);
    }

    @ParameterizedTest
    @CsvSource({"abc, true, 0", "ab, true, 0", "bc, true, 0", "c, false, 1", "'', false, 2"})
    void someOfThem(String done, boolean met, int toChoose) {
        assertRule(new CompletionRule(2, List.of()), done, met, toChoose);
    }

    @ParameterizedTest
    @CsvSource({"abc, true, 0", "ac, true, 0", "ab, false, 0", "c, false, 1", "a, false, 0", "'', false, 1"})
    void someAndThatOneInAnyCase(String done, boolean met, int toChoose) {
        assertRule(new CompletionRule(2, List.of("c")), done, met, toChoose);
    }

    @ParameterizedTest
    @CsvSource({"bc, true, 0", "b, false, 0", "c, false, 0", "a, false, 0", "'', false, 0"})
    void moreInAnyCaseThanAreEnough(String done, boolean met, int toChoose) {
        assertRule(new CompletionRule(1, List.of("b", "c")), done, met, toChoose);
    }

    @Test
    void itsScoreIsTheLowestOfItsTests() {
        assertThat(progress(90, null, 60).scorePercent()).isEqualTo(60);
        assertThat(progress(60, 90, null).scorePercent()).isEqualTo(60);
        assertThat(progress(null, null, null).scorePercent()).isNull();
    }

    private static CourseProgress progress(@Nullable Integer... scores) {
        Map<String, ItemProgress> items = new LinkedHashMap<>();
        for (Integer score : scores) {
            items.put("item-" + items.size(), new ItemProgress(1, List.of(), score, Map.of(), List.of(), null));
        }
        return new CourseProgress(items, CompletionRule.ALL);
    }

    private static void assertRule(CompletionRule rule, String done, boolean met, int toChoose) {
        Map<String, ItemProgress> items = new LinkedHashMap<>();
        for (String item : List.of("a", "b", "c")) {
            items.put(item, done.contains(item) ? DONE : HALF);
        }
        assertThat(rule.isMet(items)).isEqualTo(met);
        assertThat(rule.toChoose(items)).isEqualTo(toChoose);
        assertThat(new CourseProgress(items, rule).done()).isEqualTo(met);
    }
}
