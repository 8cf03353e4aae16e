package org.xueshi.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** A message that stays on the page: a state of things and, if there is one, the next step. */
public final class Message extends Div {

    public Message(StatusBadge.Tone tone, String text, Component... next) {
        addClassNames("x-message", "x-message-" + tone.name().toLowerCase(Locale.ROOT));
        var words = new Div(new Paragraph(text));
        words.addClassName("x-stack");
        words.add(next);
        add(tone.icon(), words);
    }
}
