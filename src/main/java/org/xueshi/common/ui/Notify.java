package org.xueshi.common.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import java.util.HashMap;
import java.util.Map;

/** Short messages about what just happened. A failure stays until the person closes it. */
public final class Notify {

    private static final int READ_MILLIS = 5_000;
    /** Twice as long: the person has to think. */
    private static final int UNDO_MILLIS = 10_000;

    private static final int UNTIL_CLOSED = 0;

    private Notify() {}

    public static void done(String message) {
        show(message, READ_MILLIS, VaadinIcon.CHECK_CIRCLE_O);
    }

    /** Something was done that the person may want back; the button is there as long as the message. */
    public static void undoable(String message, Runnable undo) {
        Notification notification = show(message, UNDO_MILLIS, VaadinIcon.CHECK_CIRCLE_O);
        var button = new Button(Texts.t("common.undo"), click -> {
            notification.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        notification
                .getChildren()
                .findFirst()
                .ifPresent(line -> line.getElement().insertChild(2, button.getElement()));
    }

    /** Something did not happen; the message says what to do. */
    public static void failed(String message) {
        failed(message, message);
    }

    /**
     * The same for a message that is never twice the same, such as one with a reference. Whoever tries again in vain is told
     * again, by one message in the place of the earlier: a pile of them would lie over what they are to use.
     *
     * @param kind what such messages have in common
     */
    public static void failed(String kind, String message) {
        Map<String, Notification> standing = standing(UI.getCurrentOrThrow());
        var latest = show(message, UNTIL_CLOSED, VaadinIcon.WARNING);
        var earlier = standing.put(kind, latest);
        if (earlier != null) {
            earlier.close();
        }
        latest.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                standing.remove(kind, latest);
            }
        });
    }

    /** What this window was told and did not close, by its kind. */
    private static Map<String, Notification> standing(UI ui) {
        Standing known = ComponentUtil.getData(ui, Standing.class);
        if (known == null) {
            known = new Standing(new HashMap<>());
            ComponentUtil.setData(ui, Standing.class, known);
        }
        return known.byKind();
    }

    private record Standing(Map<String, Notification> byKind) {}

    private static Notification show(String message, int millis, VaadinIcon sign) {
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
        return notification;
    }
}
