package org.xueshi.quiz.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.question.Answer;
import org.xueshi.courses.question.QuestionBody;

/** Steps with a button up and a button down each; where a step has got to is told aloud. */
final class OrderingField extends AnswerField {

    private final Asked asked;
    private final QuestionBody.Ordering ordering;
    private final List<Integer> order;
    private final Map<Integer, Step> steps = new HashMap<>();
    private final OrderedList list = new OrderedList();
    private final Span told = new Span();

    OrderingField(Asked asked, QuestionBody.Ordering ordering) {
        this.asked = asked;
        this.ordering = ordering;
        this.order = new ArrayList<>(
                asked.given() instanceof Answer.Ordered(List<Integer> given)
                        ? given
                        : asked.drawn().order());
        addClassName("x-ordering");
        told.addClassName("x-told");
        told.getElement().setAttribute("role", "status");
        var hint = new Paragraph(Texts.t("quiz.order.hint"));
        hint.addClassNames("x-secondary", "x-small");
        order.forEach(step -> steps.put(step, new Step(step)));
        add(QuestionLabel.over(this, asked.label()), hint, list, told);
        show();
    }

    private void show() {
        list.removeAll();
        for (int i = 0; i < order.size(); i++) {
            Step step = steps.get(order.get(i));
            if (step != null) {
                step.at(i);
                list.add(step);
            }
        }
    }

    private void move(int step, int by) {
        int from = order.indexOf(step);
        int to = from + by;
        if (to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, from, to);
        show();
        told.setText(Texts.t("quiz.order.told", text(step), to + 1, order.size()));
        answered(new Answer.Ordered(order));
    }

    private String text(int step) {
        return asked.text(ordering.steps().get(step));
    }

    private final class Step extends ListItem {

        private final Button up;
        private final Button down;

        Step(int step) {
            addClassName("x-step");
            up = button(VaadinIcon.ARROW_UP, "quiz.order.up", step, -1);
            down = button(VaadinIcon.ARROW_DOWN, "quiz.order.down", step, 1);
            var buttons = new Div(up, down);
            buttons.addClassName("x-step-buttons");
            add(new Span(text(step)), buttons);
        }

        private Button button(VaadinIcon icon, String name, int step, int by) {
            var button = new Button(icon.create(), click -> {
                move(step, by);
                (by < 0 ? up() : down()).focus();
            });
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setAriaLabel(Texts.t(name, text(step)));
            return button;
        }

        /** What goes on upwards; at the top, what leads back. */
        private Button up() {
            return up.isEnabled() ? up : down;
        }

        private Button down() {
            return down.isEnabled() ? down : up;
        }

        void at(int place) {
            up.setEnabled(place > 0);
            down.setEnabled(place < order.size() - 1);
        }
    }
}
