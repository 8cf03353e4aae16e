package org.xueshi.common.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages about what just happened. A failure stays until the person has read it. */
public final class Notify {

    private static final int READ_MILLIS = 4_000;
    private static final int READ_LONGER_MILLIS = 12_000;

    private Notify() {}

    public static void done(String message) {
        show(message, READ_MILLIS, NotificationVariant.LUMO_SUCCESS);
    }

    /** Something did not happen; the message says what to do. */
    public static void failed(String message) {
        show(message, READ_LONGER_MILLIS, NotificationVariant.LUMO_ERROR);
    }

    private static void show(String message, int millis, NotificationVariant variant) {
        var notification = new Notification(message, millis, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(variant);
        notification.open();
    }
}
