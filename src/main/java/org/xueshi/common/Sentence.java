package org.xueshi.common;

import java.util.List;

/**
 * A sentence that is told in its reader's language: a key of the bundles, and what is filled in.
 *
 * @param key for instance {@code quiz.missing.score}
 * @param arguments texts, numbers, or {@link Localised} texts of content
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
