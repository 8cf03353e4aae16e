package org.xueshi.quiz.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import java.util.function.IntConsumer;
import org.xueshi.common.ui.Texts;

/** One question back, one question on. */
final class QuestionSteps extends Nav {

    private final Button back = new Button(Texts.t("quiz.back"));
    private final Button on = new Button(Texts.t("quiz.on"));
    private final int count;
    private int current;

    QuestionSteps(int count, IntConsumer go) {
        this.count = count;
        addClassName("x-steps");
        setAriaLabel(Texts.t("quiz.steps"));
        on.addThemeVariants(ButtonVariant.PRIMARY);
        back.addClickListener(click -> go.accept(current - 1));
        on.addClickListener(click -> go.accept(current + 1));
        add(back, on);
    }

    void at(int index) {
        current = index;
        back.setVisible(index > 0);
        on.setVisible(index < count - 1);
    }
}
