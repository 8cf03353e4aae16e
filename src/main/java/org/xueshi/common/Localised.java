package org.xueshi.common;

import java.util.Locale;

/** A text that stands in both languages of the product. */
public record Localised(String zh, String en) {

    public Localised {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a localised text needs both languages");
        }
    }

    /** The same words in both languages: names of people and places that nobody translated. */
    public static Localised same(String text) {
        return new Localised(text, text);
    }

    /** Chinese for any Chinese locale, else English. */
    public String in(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? zh : en;
    }
}
