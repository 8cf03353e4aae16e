package org.xueshi.common;

import java.util.List;
import java.util.Locale;

/**
 * A sentence that is told in its reader's language: a key of the bundles, and what is filled in.
 *
 * @param key for instance {@code quiz.missing.score}
 * @param arguments texts, numbers, {@link Localised} texts of content, or other sentences
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /** For readers who look at no page, for instance at a terminal: Chinese for any Chinese locale, else English. */
    public String in(Locale locale) {
        return RoomTexts.told(key, locale, arguments.toArray());
    }
}
