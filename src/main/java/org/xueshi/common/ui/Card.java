package org.xueshi.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A titled surface on a page. */
public final class Card extends Section {

    public Card(String title, Component... content) {
        addClassName("x-card");
        add(new H2(title));
        add(content);
    }
}
