package org.xueshi.sitevisit.base;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a base is visited for. Its words stand under {@code sitevisit.theme.<key>}. */
public enum Theme {
    WATER,
    FARMING,
    NATURE,
    HISTORY,
    ARCHIVES,
    LAW,
    GOVERNANCE,
    INDUSTRY,
    SAFETY,
    CARE;

    /** As files and addresses say it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads back what {@link #key} wrote; empty if it is none. */
    public static Optional<Theme> of(String key) {
        return Stream.of(values()).filter(theme -> theme.key().equals(key)).findFirst();
    }
}
