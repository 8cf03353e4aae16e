package org.xueshi.quiz.ui;

import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.Map;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.question.Answer;
import org.xueshi.courses.question.QuestionBody;

/** Each row with a list to choose its match from: the same by keyboard, touch and screen reader. */
final class MatchingField extends AnswerField {

    private final Map<Integer, Integer> targets = new HashMap<>();

    MatchingField(Asked asked, QuestionBody.Matching matching) {
        addClassName("x-matching");
        if (asked.given() instanceof Answer.Matched(Map<Integer, Integer> given)) {
            targets.putAll(given);
        }
        add(QuestionLabel.over(this, asked.label()));
        for (int i = 0; i < matching.rows().size(); i++) {
            add(row(asked, matching, i));
        }
    }

    private Select<Integer> row(Asked asked, QuestionBody.Matching matching, int row) {
        var select = new Select<Integer>();
        select.setLabel(asked.text(matching.rows().get(row).text()));
        select.setPlaceholder(Texts.t("quiz.match.choose"));
        select.setEmptySelectionAllowed(true);
        select.setItems(asked.drawn().order());
        select.setItemLabelGenerator(
                target -> target == null ? "" : asked.text(matching.targets().get(target)));
        select.setValue(targets.get(row));
        select.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                targets.remove(row);
            } else {
                targets.put(row, change.getValue());
            }
            answered(new Answer.Matched(targets));
        });
        return select;
    }
}
