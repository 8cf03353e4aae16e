package org.xueshi.seminar.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;

/** A titled part of a meeting's panel. */
abstract class LiveCard extends Section {

    LiveCard(String title, Component... content) {
        addClassNames("x-card", "x-live-card");
        add(new H3(title));
        add(content);
    }
}
