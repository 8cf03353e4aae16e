package org.xueshi.common;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A text that stands in both languages of the product. */
public record Localised(String zh, String en) {

    public Localised {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a localised text needs both languages");
        }
    }

    /** The text of a file whose schema has been checked, with its two languages. */
    public static Localised of(JsonNode written) {
        return new Localised(written.get("zh").asString(), written.get("en").asString());
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
