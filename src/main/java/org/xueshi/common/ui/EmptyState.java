package org.xueshi.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says why there is nothing here, and what to do next. */
public final class EmptyState extends Div {

    /** @param next what the person may do about it; none if there is nothing to do */
    public EmptyState(VaadinIcon icon, String title, String why, Component... next) {
        addClassName("x-empty");
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new H2(title), new Paragraph(why));
        add(next);
    }
}
