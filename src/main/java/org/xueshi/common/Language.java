package org.xueshi.common;

import java.util.Locale;

/** A language that content can be studied in. */
public enum Language {
    ZH,
    EN;

    /** As it stands in file names and in {@code lang} attributes: {@code zh} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }

    /** Chinese for any Chinese locale, else English. */
    public static Language of(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? ZH : EN;
    }

    public static Language ofTag(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }
}
