package org.xueshi.courses.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;

/** What kind of question it is, with what can be answered and what is right. How it is marked stands in {@link Marks}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = QuestionBody.Choice.class, name = "choice"),
    @Type(value = QuestionBody.TrueFalse.class, name = "true-false"),
    @Type(value = QuestionBody.Matching.class, name = "matching"),
    @Type(value = QuestionBody.Ordering.class, name = "ordering"),
    @Type(value = QuestionBody.Numeric.class, name = "numeric"),
    @Type(value = QuestionBody.ShortAnswer.class, name = "short-answer"),
    @Type(value = QuestionBody.Cloze.class, name = "cloze")
})
public sealed interface QuestionBody {

    /**
     * An answer on offer.
     *
     * @param feedback to who chose it
     */
    record Option(Localised text, boolean correct, @Nullable Localised feedback) {}

    /** @param multiple true if there are several right ones */
    record Choice(boolean multiple, List<Option> options) implements QuestionBody {
        public Choice {
            options = List.copyOf(options);
        }

        /** Positions of the right options. */
        public Set<Integer> right() {
            return QuestionBody.right(options);
        }
    }

    /**
     * A statement to judge.
     *
     * @param ifTrue feedback to who holds it to be true
     * @param ifFalse feedback to who holds it to be false
     */
    record TrueFalse(
            boolean right,
            @Nullable Localised ifTrue,
            @Nullable Localised ifFalse) implements QuestionBody {

        /** Position of true in an answer. */
        public static final int TRUE = 0;
        /** Position of false in an answer. */
        public static final int FALSE = 1;

        /** Position of what is right. */
        public int key() {
            return right ? TRUE : FALSE;
        }
    }

    /** @param targets what rows can be matched with, each once; some may belong to none */
    record Matching(List<Row> rows, List<Localised> targets) implements QuestionBody {
        public Matching {
            rows = List.copyOf(rows);
            targets = List.copyOf(targets);
        }
    }

    /**
     * Something to find the match of.
     *
     * @param target position of the right one
     * @param feedback to who matched it wrongly
     */
    record Row(Localised text, int target, @Nullable Localised feedback) {}

    /** @param steps in the right order */
    record Ordering(List<Localised> steps) implements QuestionBody {
        public Ordering {
            steps = List.copyOf(steps);
        }
    }

    /** @param unit shown beside the number; null if it has none */
    record Numeric(List<AcceptedNumber> accepted, @Nullable Localised unit) implements QuestionBody {
        public Numeric {
            accepted = List.copyOf(accepted);
        }
    }

    /** Some words to write. */
    record ShortAnswer(List<AcceptedText> accepted) implements QuestionBody {
        public ShortAnswer {
            accepted = List.copyOf(accepted);
        }
    }

    /** A text with blanks; where each stands is said in the question's text, see {@link ClozeText}. */
    record Cloze(List<Blank> blanks) implements QuestionBody {
        public Cloze {
            blanks = List.copyOf(blanks);
        }
    }

    /**
     * A blank to fill.
     *
     * @param accepted what may be written; empty if there is a list
     * @param options a list to choose from, one of it right; empty if one writes
     */
    record Blank(List<AcceptedText> accepted, List<Option> options) {
        public Blank {
            accepted = List.copyOf(accepted);
            options = List.copyOf(options);
            if (accepted.isEmpty() == options.isEmpty()) {
                throw new IllegalArgumentException("a blank is written or chosen");
            }
        }

        public boolean listed() {
            return !options.isEmpty();
        }

        /** Position of the right option. */
        public int right() {
            return QuestionBody.right(options).iterator().next();
        }
    }

    private static Set<Integer> right(List<Option> options) {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).correct())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
