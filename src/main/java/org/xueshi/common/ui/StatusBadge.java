package org.xueshi.common.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** A state in a word, with a colour and a sign, so that colour is never alone. */
public final class StatusBadge extends Span {

    /** What the state means for the person. */
    public enum Tone {
        NEUTRAL(VaadinIcon.CIRCLE_THIN),
        WAITING(VaadinIcon.CLOCK),
        GOOD(VaadinIcon.CHECK),
        ATTENTION(VaadinIcon.EXCLAMATION),
        BAD(VaadinIcon.CLOSE);

        private final VaadinIcon sign;

        Tone(VaadinIcon sign) {
            this.sign = sign;
        }

        /** The sign that goes with the colour; a screen reader passes over it, the words follow. */
        Icon icon() {
            var icon = sign.create();
            icon.getElement().setAttribute("aria-hidden", "true");
            return icon;
        }
    }

    public StatusBadge(Tone tone, String text) {
        addClassNames("x-badge", "x-badge-" + tone.name().toLowerCase(Locale.ROOT));
        add(tone.icon(), new Span(text));
    }
}
