package org.xueshi.common.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/**
 * The language in which a device is spoken to: chosen at the sign-in page or in the frame's menu, and for this device
 * only; whoever signs in without having chosen gets their profile's.
 */
public final class DeviceLanguage {

    private static final DeviceChoice CHOICE = new DeviceChoice("xueshi-language");

    private DeviceLanguage() {}

    /** The language chosen on the device that asks, if any. */
    public static Optional<Locale> chosen(HttpServletRequest request) {
        return CHOICE.read(request).flatMap(value -> switch (value) {
            case "zh" -> Optional.of(Locale.SIMPLIFIED_CHINESE);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        });
    }

    /** A cookie that remembers the language on this device. */
    public static Cookie remembering(Locale language, HttpServletRequest request) {
        return CHOICE.remembering(language.getLanguage(), request);
    }
}
