package org.xueshi.quiz.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.xueshi.common.Localised;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.question.Answer;
import org.xueshi.courses.question.QuestionBody;
import org.xueshi.courses.question.WrittenNumber;

/** Some words, or a number with its unit beside it. */
final class TypedField extends AnswerField {

    /** Short enough that a crash loses a word, long enough that not every letter is sent. */
    static final int PAUSE_MILLIS = 700;

    TypedField(Asked asked) {
        var field = field(asked);
        field.addValueChangeListener(change -> answered(new Answer.Typed(change.getValue())));
        add(field);
    }

    TypedField(Asked asked, QuestionBody.Numeric numeric) {
        var field = field(asked);
        field.getElement().setAttribute("inputmode", "decimal");
        field.addClassName("x-number-answer");
        field.setHelperText(Texts.t("quiz.number.help"));
        Localised unit = numeric.unit();
        if (unit != null) {
            field.setSuffixComponent(new Span(asked.text(unit)));
        }
        field.addValueChangeListener(change -> {
            boolean number = change.getValue().isBlank()
                    || WrittenNumber.read(change.getValue(), unit).isPresent();
            field.setInvalid(!number);
            field.setErrorMessage(number ? null : Texts.t("quiz.number.unreadable"));
            answered(new Answer.Typed(change.getValue()));
        });
        add(field);
    }

    private static TextField field(Asked asked) {
        var field = new TextField(asked.label());
        field.addClassName("x-typed-answer");
        prepare(field);
        if (asked.given() instanceof Answer.Typed(String text)) {
            field.setValue(text);
        }
        return field;
    }

    /** Sent at every pause; the browser offers nothing that was typed elsewhere. */
    static void prepare(TextField field) {
        field.setMaxLength(Answer.MOST_TYPED);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.getElement().setAttribute("autocomplete", "off");
    }
}
