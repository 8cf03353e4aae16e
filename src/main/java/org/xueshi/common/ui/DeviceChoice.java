package org.xueshi.common.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Something that was chosen for one device, kept in a cookie of its browser: it holds before anybody has signed in.
 *
 * @param cookie the cookie's name
 */
public record DeviceChoice(String cookie) {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    /** What was chosen on the device that asks, if anything. */
    public Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(one -> one.getName().equals(cookie))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** A cookie for the answer, that remembers the value for a year. */
    public Cookie remembering(String value, HttpServletRequest request) {
        var remembered = new Cookie(cookie, value);
        remembered.setPath(request.getContextPath() + "/");
        remembered.setMaxAge((int) REMEMBERED.toSeconds());
        remembered.setHttpOnly(true);
        remembered.setSecure(request.isSecure());
        remembered.setAttribute("SameSite", "Lax");
        return remembered;
    }
}
