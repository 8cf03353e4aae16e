package org.xueshi.courses.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.xueshi.common.ui.Texts;

/** The course is completed; what happens to its hours now. */
final class CompletedBanner extends Div {

    CompletedBanner() {
        addClassName("x-completed");
        var icon = VaadinIcon.CHECK_CIRCLE.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var words = new Div(
                new H2(Texts.t("courses.completed")),
                new Paragraph(Texts.t("courses.completed.next")),
                new Anchor("my-year", Texts.t("courses.completed.my-year")));
        add(icon, words);
    }
}
