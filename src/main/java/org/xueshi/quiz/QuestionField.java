package org.xueshi.quiz;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Set;
import java.util.function.Consumer;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.Language;
import org.xueshi.courses.Question;

/** One question to answer. The browser gets the texts in the order of this attempt, and nothing of the key. */
final class QuestionField extends Div {

    private final Question question;
    private Set<Integer> chosen;
    private Consumer<Set<Integer>> listener = answer -> {};

    QuestionField(int number, Drawn drawn, Question question, Attempt attempt, Language language) {
        this.question = question;
        this.chosen = attempt.answers().getOrDefault(question.id(), Set.of());
        addClassName("x-question");
        getElement().setAttribute("lang", language.tag());
        String label = Texts.t("quiz.question", number, question.text().in(language.locale()));
        add(question.multiple() ? many(label, drawn, language) : one(label, drawn, language));
    }

    String question() {
        return question.id();
    }

    Set<Integer> chosen() {
        return chosen;
    }

    boolean isAnswered() {
        return !chosen.isEmpty();
    }

    void onAnswer(Consumer<Set<Integer>> then) {
        listener = then;
    }

    private RadioButtonGroup<Integer> one(String label, Drawn drawn, Language language) {
        var group = new RadioButtonGroup<Integer>(label);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(drawn.order());
        group.setItemLabelGenerator(option -> text(option, language));
        chosen.stream().findFirst().ifPresent(group::setValue);
        group.addValueChangeListener(change -> answered(Set.of(change.getValue())));
        return group;
    }

    private CheckboxGroup<Integer> many(String label, Drawn drawn, Language language) {
        var group = new CheckboxGroup<Integer>(label);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setHelperText(Texts.t("quiz.several"));
        group.setItems(drawn.order());
        group.setItemLabelGenerator(option -> text(option, language));
        group.setValue(chosen);
        group.addValueChangeListener(change -> answered(Set.copyOf(change.getValue())));
        return group;
    }

    private void answered(Set<Integer> answer) {
        chosen = answer;
        listener.accept(answer);
    }

    private String text(int option, Language language) {
        return question.options().get(option).text().in(language.locale());
    }
}
