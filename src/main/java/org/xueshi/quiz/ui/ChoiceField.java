package org.xueshi.quiz.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.question.Answer;
import org.xueshi.courses.question.QuestionBody;

/** One option of several, all that apply, or true and false. */
final class ChoiceField extends AnswerField {

    ChoiceField(Asked asked, QuestionBody.Choice choice) {
        Function<Integer, String> texts =
                option -> asked.text(choice.options().get(option).text());
        if (choice.multiple()) {
            add(many(asked, texts));
        } else {
            add(one(asked, asked.drawn().order(), texts));
        }
    }

    /** @param judgements true and false, in this order */
    ChoiceField(Asked asked, List<Integer> judgements) {
        add(one(
                asked,
                judgements,
                judgement -> I18NProvider.translate(
                        asked.language().locale(),
                        judgement == QuestionBody.TrueFalse.TRUE ? "quiz.true" : "quiz.false")));
    }

    private RadioButtonGroup<Integer> one(Asked asked, List<Integer> order, Function<Integer, String> texts) {
        var group = new RadioButtonGroup<Integer>(asked.label());
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(order);
        group.setItemLabelGenerator(texts::apply);
        chosen(asked).stream().findFirst().ifPresent(group::setValue);
        group.addValueChangeListener(change -> answered(new Answer.Chosen(Set.of(change.getValue()))));
        return group;
    }

    private CheckboxGroup<Integer> many(Asked asked, Function<Integer, String> texts) {
        var group = new CheckboxGroup<Integer>(asked.label());
        group.setHelperText(Texts.t("quiz.several"));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(asked.drawn().order());
        group.setItemLabelGenerator(texts::apply);
        group.setValue(chosen(asked));
        group.addValueChangeListener(change -> answered(new Answer.Chosen(change.getValue())));
        return group;
    }

    private static Set<Integer> chosen(Asked asked) {
        return asked.given() instanceof Answer.Chosen(Set<Integer> options) ? options : Set.of();
    }
}
