package org.xueshi.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;

/** Short messages about what just happened. A failure stays until the person closes it. */
public final class Notify {

    private static final int READ_MILLIS = 5_000;
    private static final int UNTIL_CLOSED = 0;

    private Notify() {}

    public static void done(String message) {
        show(message, READ_MILLIS, VaadinIcon.CHECK_CIRCLE_O);
    }

    /** Something did not happen; the message says what to do. */
    public static void failed(String message) {
        show(message, UNTIL_CLOSED, VaadinIcon.WARNING);
    }

    private static void show(String message, int millis, VaadinIcon sign) {
        var icon = sign.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var notification = new Notification();
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(Texts.t("common.close"));
        var line = new Div(icon, new Span(message), close);
        line.addClassName("x-notification");
        notification.add(line);
        notification.setDuration(millis);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.open();
    }
}
