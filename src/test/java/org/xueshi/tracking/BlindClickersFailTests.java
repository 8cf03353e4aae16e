package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** T7: who chooses blindly passes a presence check, with both its chances, fewer than 5 times in 100. */
class BlindClickersFailTests {

    private static Prompt.Question question(int options, int right) {
        return new Prompt.Question(
                "?",
                IntStream.range(0, options).mapToObj(Integer::toString).toList(),
                IntStream.range(0, right).boxed().collect(Collectors.toSet()));
    }

    @Test
    void aWeakPromptIsRefused() {
        assertThatThrownBy(() -> new Prompt("en", List.of(question(4, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Prompt("en", List.of(question(4, 1), question(4, 2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Prompt("en", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQuestionHasItsRightOptions() {
        assertThatThrownBy(() -> new Prompt.Question("?", List.of("a", "b"), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Prompt.Question("?", List.of("a", "b"), Set.of(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void byComputation() {
        assertThat(Prompt.isStrong(List.of(question(5, 2), question(4, 1)))).isTrue();
        assertThat(Prompt.isStrong(List.of(question(13, 1), question(3, 1)))).isFalse();
        double once = new Prompt("en", List.of(question(4, 1), question(6, 2))).blindChance();
        assertThat(once).isEqualTo(1.0 / 60);
        assertThat(1 - Math.pow(1 - Prompt.BLIND, 2)).isLessThan(0.05);
    }

    @Test
    void bySimulation() {
        Prompt prompt = new Prompt("en", List.of(question(4, 1), question(6, 2)));
        Random random = new Random(20261124);
        int passed = 0;
        int times = 20_000;
        for (int i = 0; i < times; i++) {
            boolean first = prompt.isAnsweredBy(blind(prompt, random));
            boolean second = prompt.isAnsweredBy(blind(prompt, random));
            passed += first || second ? 1 : 0;
        }
        assertThat((double) passed / times).isLessThan(0.05).isGreaterThan(0.02);
    }

    private static List<Set<Integer>> blind(Prompt prompt, Random random) {
        return prompt.questions().stream()
                .map(question -> {
                    List<Integer> all = new ArrayList<>(
                            IntStream.range(0, question.options().size())
                                    .boxed()
                                    .toList());
                    Collections.shuffle(all, random);
                    return Set.copyOf(all.subList(0, question.right().size()));
                })
                .toList();
    }
}
