package org.xueshi.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.question.Answer;
import org.xueshi.courses.question.Question;
import org.xueshi.quiz.Drawn;

/** A question as a learner sees it, before and after answering; what is answered here is kept nowhere. */
public final class QuestionPreview extends Div {

    private final Question question;
    private final Drawn drawn;
    private final Language language;
    private final Div after = new Div();

    /** @param drawn in an order that an attempt could show */
    public QuestionPreview(Question question, Drawn drawn, Language language) {
        this.question = question;
        this.drawn = drawn;
        this.language = language;
        addClassNames("x-stack", "x-preview");
        String label = Texts.t("quiz.question", 1, question.text().in(language.locale()));
        var field = AnswerField.of(new AnswerField.Asked(label, question, drawn, null, language));
        field.getElement().setAttribute("lang", language.tag());
        field.onAnswer(this::show);
        var before = new Div(field);
        before.addClassName("x-question");
        add(before, new H4(Texts.t("quiz.editor.preview.after")), after);
        show(null);
    }

    private void show(@Nullable Answer answer) {
        after.removeAll();
        after.add(new MarkedQuestion(1, drawn, question, answer, language, new MarkedQuestion.Showing(true, true)));
    }
}
