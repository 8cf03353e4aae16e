package org.xueshi.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The first line of a page: its title, what it answers, and its actions. */
public final class PageHeader extends Header {

    /** @param lead the question that the page answers, in one sentence */
    public PageHeader(String title, String lead, Component... actions) {
        addClassName("x-page-header");
        var words = new Div(new H1(title), new Paragraph(lead));
        words.addClassName("x-page-header-words");
        add(words);
        if (actions.length > 0) {
            var bar = new Div(actions);
            bar.addClassName("x-actions");
            add(bar);
        }
    }
}
