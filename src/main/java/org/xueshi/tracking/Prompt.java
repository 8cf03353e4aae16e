package org.xueshi.tracking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a presence check asks: of each question so many options have to be chosen. Refuses to be made if somebody who
 * clicks blindly would pass more than one in forty: with two chances that is fewer than 5 in 100.
 *
 * @param language of the texts, as a tag
 */
public record Prompt(String language, List<Question> questions) {

    /** The most that blind choosing may succeed, once. */
    static final double BLIND = 1.0 / 40;

    /**
     * One question of a prompt.
     *
     * @param right positions of the options to be chosen, never told to the player
     */
    public record Question(String text, List<String> options, Set<Integer> right) {
        public Question {
            options = List.copyOf(options);
            right = Set.copyOf(right);
            if (right.isEmpty()
                    || right.stream().anyMatch(i -> i < 0)
                    || right.stream().anyMatch(new HashSet<>(range(options))::add)) {
                throw new IllegalArgumentException("a question has right options among its own: " + right);
            }
        }

        private static List<Integer> range(List<String> options) {
            return IntStream.range(0, options.size()).boxed().toList();
        }

        /** How often choosing as many options as asked for, blindly, is right. */
        double blindChance() {
            double ways = 1;
            for (int i = 0; i < right.size(); i++) {
                ways = ways * (options.size() - i) / (i + 1);
            }
            return 1 / ways;
        }
    }

    public Prompt {
        questions = List.copyOf(questions);
        if (!isStrong(questions)) {
            throw new IllegalArgumentException("who chooses blindly would pass too often");
        }
    }

    /** Whether these questions together keep blind choosing out. */
    public static boolean isStrong(List<Question> questions) {
        return blindChance(questions) <= BLIND;
    }

    double blindChance() {
        return blindChance(questions);
    }

    private static double blindChance(List<Question> questions) {
        return questions.stream().mapToDouble(Question::blindChance).reduce(1, (a, b) -> a * b);
    }

    /** Whether it has a question of the other: the same words with the same options, in whatever order. */
    boolean repeats(Prompt other) {
        return questions.stream()
                .anyMatch(question -> other.questions.stream()
                        .anyMatch(before -> before.text().equals(question.text())
                                && Set.copyOf(before.options()).equals(Set.copyOf(question.options()))));
    }

    /** All of it right, and nothing else chosen. */
    boolean isAnsweredBy(List<Set<Integer>> chosen) {
        return questions.stream().map(Question::right).toList().equals(chosen);
    }
}
