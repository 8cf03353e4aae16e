package org.xueshi.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The detector names languages in three letters (ISO 639-3), Chinese as Mandarin; the web names them in two. */
final class IsoLanguage {

    private static final Map<String, String> BY_THREE_LETTERS = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    two -> Locale.of(two).getISO3Language(), Function.identity(), (first, second) -> first));

    private IsoLanguage() {}

    static @Nullable String tag(String detected) {
        String letters = detected.toLowerCase(Locale.ROOT).replaceAll("[^a-z].*", "");
        if (letters.equals("cmn") || letters.equals("zho")) {
            return "zh";
        }
        return letters.length() == 2 ? letters : BY_THREE_LETTERS.get(letters);
    }
}
