package org.xueshi.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.xueshi.common.ui.DeviceChoice;

/** How the page is coloured, chosen for a device. */
enum Scheme {
    SYSTEM("light dark"),
    LIGHT("light"),
    DARK("dark");

    private static final DeviceChoice CHOICE = new DeviceChoice("xueshi-scheme");

    /** The value of the style {@code color-scheme}, on which every colour of the theme depends. */
    final String css;

    Scheme(String css) {
        this.css = css;
    }

    /** What was chosen on the device that asks; as its system has it, where nothing was. */
    static Scheme chosen(HttpServletRequest request) {
        return switch (CHOICE.read(request).orElse("")) {
            case "light" -> LIGHT;
            case "dark" -> DARK;
            default -> SYSTEM;
        };
    }

    Cookie remembering(HttpServletRequest request) {
        return CHOICE.remembering(name().toLowerCase(Locale.ROOT), request);
    }
}
