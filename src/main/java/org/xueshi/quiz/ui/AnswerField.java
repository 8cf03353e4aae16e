package org.xueshi.quiz.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;
import org.xueshi.courses.question.Answer;
import org.xueshi.courses.question.Question;
import org.xueshi.courses.question.QuestionBody;
import org.xueshi.quiz.Drawn;

/**
 * Where one question is answered. The browser gets the texts in the order of this attempt, with numbers of that order, and
 * nothing of the key.
 */
abstract class AnswerField extends Div {

    /**
     * What is asked of whom.
     *
     * @param label of the group or field, for screen readers the question itself
     * @param given so far; null if nothing
     */
    record Asked(
            String label,
            Question question,
            Drawn drawn,
            @Nullable Answer given,
            Language language) {

        String text(Localised text) {
            return text.in(language.locale());
        }

        /** The order in which positions from first on, so many, are shown. */
        List<Integer> shown(int first, int size) {
            return drawn.order().stream()
                    .filter(position -> position >= first && position < first + size)
                    .map(position -> position - first)
                    .toList();
        }
    }

    private Consumer<Answer> listener = answer -> {};

    AnswerField() {
        addClassName("x-answer");
    }

    /** The field for the question's kind. */
    static AnswerField of(Asked asked) {
        return switch (asked.question().body()) {
            case QuestionBody.Choice choice -> new ChoiceField(asked, choice);
            case QuestionBody.TrueFalse statement ->
                new ChoiceField(asked, IntStream.range(0, 2).boxed().toList());
            case QuestionBody.Matching matching -> new MatchingField(asked, matching);
            case QuestionBody.Ordering ordering -> new OrderingField(asked, ordering);
            case QuestionBody.Numeric numeric -> new TypedField(asked, numeric);
            case QuestionBody.ShortAnswer words -> new TypedField(asked);
            case QuestionBody.Cloze cloze -> new ClozeField(asked, cloze);
        };
    }

    void onAnswer(Consumer<Answer> then) {
        listener = then;
    }

    void answered(Answer answer) {
        listener.accept(answer);
    }
}
