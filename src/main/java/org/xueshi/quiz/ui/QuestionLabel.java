package org.xueshi.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The question above fields that have labels of their own; together they are one group to a screen reader. */
final class QuestionLabel extends Paragraph {

    private QuestionLabel(String text) {
        super(text);
        addClassName("x-question-label");
    }

    /** Makes the place a group with that name. */
    static Component over(Div group, String text) {
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", text);
        return new QuestionLabel(text);
    }
}
