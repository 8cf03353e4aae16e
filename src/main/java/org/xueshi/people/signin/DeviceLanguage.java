package org.xueshi.people.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * The language in which a browser is spoken to, kept in the same cookie that the frame's menu writes: chosen at the
 * sign-in page or in the frame's menu; whoever signs in without having chosen gets their profile's.
 */
public final class DeviceLanguage {

    /** The name by which the frame knows it. */
    public static final String COOKIE = "xueshi-language";

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private DeviceLanguage() {}

    /** Whether somebody has chosen a language on the device that asks. */
    public static boolean isChosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals(COOKIE));
    }

    /** A cookie that remembers the language on this device. */
    public static Cookie remembering(Locale language, HttpServletRequest request) {
        var cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
