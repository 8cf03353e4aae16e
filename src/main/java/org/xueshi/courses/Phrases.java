package org.xueshi.courses;

import java.util.List;
import java.util.regex.Pattern;
import org.xueshi.common.Language;

/** Cuts a text into phrases that a reader recognises: between two marks, neither a word nor a paragraph. */
final class Phrases {

    /** A point within a number, as in 1,300 or 19:30, is none. */
    private static final Pattern MARKS = Pattern.compile(
            "(?:[\\p{Punct}\\p{IsPunctuation}\\n\\r\\t&&[^'’%.,:-]]|[.,:](?!\\d)|(?<!\\d)[.,:])+|\\s[–—-]\\s");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final int SHORTEST_WORDS = 3;
    private static final int LONGEST_WORDS = 10;
    private static final int SHORTEST_HAN = 5;
    private static final int LONGEST_HAN = 18;

    private Phrases() {}

    static List<String> of(String text, Language language) {
        return MARKS.splitAsStream(text)
                .map(String::strip)
                .filter(phrase -> LETTER.matcher(phrase).find())
                .filter(phrase -> isHandy(phrase, language))
                .distinct()
                .toList();
    }

    private static boolean isHandy(String phrase, Language language) {
        int length = language == Language.ZH ? phrase.length() : phrase.split("\\s+").length;
        return language == Language.ZH
                ? length >= SHORTEST_HAN && length <= LONGEST_HAN
                : length >= SHORTEST_WORDS && length <= LONGEST_WORDS;
    }
}
