package org.xueshi.quiz.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.xueshi.common.ui.Texts;

/** All questions of an attempt in a line: which are answered, which are flagged, and a way to each. */
final class QuestionDots extends Nav {

    private final List<NativeButton> dots = new ArrayList<>();

    QuestionDots(int count, IntConsumer go) {
        addClassName("x-dots");
        setAriaLabel(Texts.t("quiz.dots"));
        var list = new OrderedList();
        for (int i = 0; i < count; i++) {
            int index = i;
            var dot = new NativeButton(Integer.toString(i + 1), click -> go.accept(index));
            dots.add(dot);
            list.add(new ListItem(dot));
        }
        add(list);
    }

    void show(int index, boolean answered, boolean flagged) {
        NativeButton dot = dots.get(index);
        dot.setClassName("x-dot-answered", answered);
        dot.setClassName("x-dot-flagged", flagged);
        String state = Texts.t(answered ? "quiz.dot.answered" : "quiz.dot.open");
        dot.getElement()
                .setAttribute("aria-label", Texts.t(flagged ? "quiz.dot.flagged" : "quiz.dot", index + 1, state));
    }

    /** @param index -1 for none */
    void current(int index) {
        for (int i = 0; i < dots.size(); i++) {
            if (i == index) {
                dots.get(i).getElement().setAttribute("aria-current", "step");
            } else {
                dots.get(i).getElement().removeAttribute("aria-current");
            }
        }
    }
}
