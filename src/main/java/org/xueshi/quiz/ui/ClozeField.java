package org.xueshi.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.question.Answer;
import org.xueshi.courses.question.ClozeText;
import org.xueshi.courses.question.QuestionBody;

/** A text with fields and lists where its blanks are. */
final class ClozeField extends AnswerField {

    private final Asked asked;
    private final Map<Integer, Answer> filled = new HashMap<>();

    ClozeField(Asked asked, QuestionBody.Cloze cloze) {
        this.asked = asked;
        addClassName("x-cloze");
        if (asked.given() instanceof Answer.Filled(Map<Integer, Answer> blanks)) {
            filled.putAll(blanks);
        }
        var text = new Div();
        text.addClassName("x-cloze-text");
        for (ClozeText.Piece piece : ClozeText.pieces(asked.label())) {
            piece.blank()
                    .ifPresentOrElse(blank -> text.add(blank(cloze, blank)), () -> text.add(new Span(piece.words())));
        }
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", ClozeText.lined(asked.label()));
        add(text);
    }

    private Component blank(QuestionBody.Cloze cloze, int index) {
        QuestionBody.Blank blank = cloze.blanks().get(index);
        String name = Texts.t("quiz.blank", index + 1);
        return blank.listed() ? list(cloze, blank, index, name) : field(index, name);
    }

    private TextField field(int index, String name) {
        var field = new TextField();
        field.setAriaLabel(name);
        TypedField.prepare(field);
        if (filled.get(index) instanceof Answer.Typed(String text)) {
            field.setValue(text);
        }
        field.addValueChangeListener(change -> fill(index, new Answer.Typed(change.getValue())));
        return field;
    }

    private Select<Integer> list(QuestionBody.Cloze cloze, QuestionBody.Blank blank, int index, String name) {
        int before = cloze.blanks().subList(0, index).stream()
                .mapToInt(one -> one.options().size())
                .sum();
        List<Integer> order =
                new ArrayList<>(asked.shown(before, blank.options().size()));
        var select = new Select<Integer>();
        select.setAriaLabel(name);
        select.setPlaceholder(Texts.t("quiz.match.choose"));
        select.setEmptySelectionAllowed(true);
        select.setItems(order);
        select.setItemLabelGenerator(option ->
                option == null ? "" : asked.text(blank.options().get(option).text()));
        if (filled.get(index) instanceof Answer.Chosen(Set<Integer> options)) {
            options.stream().findFirst().ifPresent(select::setValue);
        }
        select.addValueChangeListener(change ->
                fill(index, new Answer.Chosen(change.getValue() == null ? Set.of() : Set.of(change.getValue()))));
        return select;
    }

    private void fill(int index, Answer answer) {
        if (answer.isEmpty()) {
            filled.remove(index);
        } else {
            filled.put(index, answer);
        }
        answered(new Answer.Filled(filled));
    }
}
