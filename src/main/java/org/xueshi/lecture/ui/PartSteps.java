package org.xueshi.lecture.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.function.IntConsumer;
import org.xueshi.common.Language;
import org.xueshi.common.ui.Texts;
import org.xueshi.lecture.Lecture.Part;

/** One step back, one step on. */
final class PartSteps extends Nav {

    private final List<Part> parts;
    private final Language language;
    private final Button back = new Button();
    private final Button on = new Button();
    private int current;

    PartSteps(List<Part> parts, Language language, IntConsumer show) {
        this.parts = parts;
        this.language = language;
        addClassName("x-steps");
        setAriaLabel(Texts.t("lecture.steps"));
        on.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        back.addClickListener(click -> show.accept(current - 1));
        on.addClickListener(click -> show.accept(current + 1));
        back.getElement().setAttribute("lang", language.tag());
        on.getElement().setAttribute("lang", language.tag());
        add(back, on);
    }

    private String title(int index) {
        return parts.get(index).title().in(language.locale());
    }

    void at(int index) {
        current = index;
        back.setVisible(index > 0);
        on.setVisible(index < parts.size() - 1);
        if (index > 0) {
            back.setText(Texts.t("lecture.back", title(index - 1)));
        }
        if (index < parts.size() - 1) {
            on.setText(Texts.t("lecture.on", title(index + 1)));
        }
    }
}
