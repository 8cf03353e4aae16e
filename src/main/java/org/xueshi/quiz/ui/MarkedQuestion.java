package org.xueshi.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.question.Answer;
import org.xueshi.courses.question.Question;
import org.xueshi.quiz.Drawn;

/** A question after the test: what was answered, and by rule what is right, and why. */
final class MarkedQuestion extends Div {

    private static final int TO_THOUSANDTHS = 3;

    /**
     * What may be seen.
     *
     * @param answers which were right, and what would have been
     */
    record Showing(boolean answers, boolean feedback) {}

    MarkedQuestion(
            int number, Drawn drawn, Question question, @Nullable Answer answer, Language language, Showing showing) {
        addClassNames("x-question", "x-question-marked");
        if (showing.answers) {
            add(badge(question, answer));
        }
        var content = new Div(
                new H3(Texts.t("quiz.question", number, question.shownText(language))),
                lines(ReviewLines.of(question, drawn, answer, language, showing)));
        content.getElement().setAttribute("lang", language.tag());
        if (showing.feedback) {
            content.add(new Paragraph(question.feedback().in(language.locale())));
        }
        add(content);
    }

    private static Div badge(Question question, @Nullable Answer answer) {
        int mark = question.mark(answer);
        boolean open = answer == null || answer.isEmpty();
        StatusBadge badge = mark == Question.FULL_MARK
                ? new StatusBadge(Tone.GOOD, Texts.t("quiz.right"))
                : mark > 0
                        ? new StatusBadge(Tone.ATTENTION, Texts.t("quiz.partly"))
                        : open
                                ? new StatusBadge(Tone.NEUTRAL, Texts.t("quiz.unanswered"))
                                : new StatusBadge(Tone.BAD, Texts.t("quiz.wrong"));
        var earned = new Span(Texts.t("quiz.points", points(question.points() * mark), question.points()));
        earned.addClassNames("x-small", "x-secondary", "x-number");
        var line = new Div(badge, earned);
        line.addClassName("x-actions");
        return line;
    }

    private static String points(int thousandths) {
        return BigDecimal.valueOf(thousandths, TO_THOUSANDTHS)
                .setScale(2, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static UnorderedList lines(Iterable<ReviewLine> lines) {
        var list = new UnorderedList();
        list.addClassName("x-review-lines");
        for (ReviewLine line : lines) {
            var item = new ListItem(new Span(line.text()));
            item.setClassName("x-option-right", line.strong());
            if (!line.note().isEmpty()) {
                var note = new Span(line.note());
                note.addClassName("x-option-note");
                item.add(note);
            }
            String feedback = line.feedback();
            if (feedback != null) {
                var words = new Paragraph(feedback);
                words.addClassName("x-option-feedback");
                item.add(words);
            }
            list.add(item);
        }
        return list;
    }
}
