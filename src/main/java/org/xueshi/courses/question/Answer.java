package org.xueshi.courses.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What somebody answered. Positions are those of the question itself, whatever order it was shown in; so an answer is the
 * same in every attempt.
 */
public sealed interface Answer {

    /** Longer than any answer that is asked for; what is typed beyond it is not taken. */
    int MOST_TYPED = 200;

    /** Whether nothing was answered. */
    boolean isEmpty();

    /** As it is kept. */
    @JsonValue
    Object kept();

    /** Reads back what was kept; a bare list is the choice of a test from before there were other questions. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Answer read(JsonNode kept) {
        return AnswerReading.of(kept);
    }

    /** Options of a choice; of true or false, 0 for true and 1 for false. */
    record Chosen(Set<Integer> options) implements Answer {
        public Chosen {
            options = Set.copyOf(options);
        }

        @Override
        public boolean isEmpty() {
            return options.isEmpty();
        }

        @Override
        public Object kept() {
            return options.stream().sorted().toList();
        }
    }

    /** Which target was given to which row. */
    record Matched(Map<Integer, Integer> targets) implements Answer {
        public Matched {
            targets = Map.copyOf(targets);
        }

        @Override
        public boolean isEmpty() {
            return targets.isEmpty();
        }

        @Override
        public Object kept() {
            return Map.of("matched", targets);
        }
    }

    /** The steps in the order that they were put in. */
    record Ordered(List<Integer> steps) implements Answer {
        public Ordered {
            steps = List.copyOf(steps);
        }

        @Override
        public boolean isEmpty() {
            return steps.isEmpty();
        }

        @Override
        public Object kept() {
            return Map.of("ordered", steps);
        }
    }

    /** Words or a number, as typed. */
    record Typed(String text) implements Answer {
        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }

        @Override
        public Object kept() {
            return Map.of("typed", text);
        }
    }

    /** Each blank that was filled: {@link Typed}, or {@link Chosen} where there was a list. */
    record Filled(Map<Integer, Answer> blanks) implements Answer {
        public Filled {
            blanks = Map.copyOf(blanks);
        }

        @Override
        public boolean isEmpty() {
            return blanks.values().stream().allMatch(Answer::isEmpty);
        }

        @Override
        public Object kept() {
            return Map.of("filled", blanks);
        }
    }
}
