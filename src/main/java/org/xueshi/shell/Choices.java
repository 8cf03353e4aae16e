package org.xueshi.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a browser was told about language and colours, kept in its cookies: it holds before anybody has signed in, and
 * for this device only.
 */
final class Choices {

    static final String LANGUAGE = "xueshi-language";
    static final String SCHEME = "xueshi-scheme";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    /** How the page is coloured. */
    enum Scheme {
        SYSTEM("light dark"),
        LIGHT("light"),
        DARK("dark");

        /** The value of the style {@code color-scheme}, on which every colour of the theme depends. */
        final String css;

        Scheme(String css) {
            this.css = css;
        }
    }

    private Choices() {}

    /** The language that was chosen on this device, if any. */
    static Optional<Locale> language(@Nullable VaadinRequest request) {
        return cookie(request, LANGUAGE).flatMap(Choices::language);
    }

    private static Optional<Locale> language(String value) {
        return switch (value) {
            case "zh" -> Optional.of(Locale.SIMPLIFIED_CHINESE);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }

    static Scheme scheme(@Nullable VaadinRequest request) {
        return switch (cookie(request, SCHEME).orElse("")) {
            case "light" -> Scheme.LIGHT;
            case "dark" -> Scheme.DARK;
            default -> Scheme.SYSTEM;
        };
    }

    static void remember(Locale language) {
        remember(LANGUAGE, language.getLanguage());
    }

    static void remember(Scheme scheme) {
        remember(SCHEME, scheme.name().toLowerCase(Locale.ROOT));
    }

    private static void remember(String name, String value) {
        VaadinRequest request = VaadinRequest.getCurrent();
        var cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }

    private static Optional<String> cookie(@Nullable VaadinRequest request, String name) {
        return request == null || request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
