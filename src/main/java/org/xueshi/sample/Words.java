package org.xueshi.sample;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.xueshi.common.Localised;
import org.xueshi.common.RoomTexts;

/** The sample's names and titles, which stand in its bundle in both languages. */
@Component
class Words {

    private final RoomTexts texts;

    Words(RoomTexts texts) {
        this.texts = texts;
    }

    /** The words under the key, which stands below {@code sample}. */
    Localised of(String key, Localised... arguments) {
        return new Localised(text(key, Locale.SIMPLIFIED_CHINESE, arguments), text(key, Locale.ENGLISH, arguments));
    }

    /** The name of the person with that number; no two of the sample's have the same. */
    Localised name(int number) {
        return of("person", nth("surnames", number), nth("given-names", number));
    }

    private Localised nth(String key, int number) {
        Localised all = of(key);
        return new Localised(word(all.zh(), number), word(all.en(), number));
    }

    private static String word(String words, int number) {
        String[] each = words.split(" ");
        return each[number % each.length];
    }

    private String text(String key, Locale locale, Localised... arguments) {
        Object[] inLanguage =
                Arrays.stream(arguments).map(text -> text.in(locale)).toArray();
        return texts.getTranslation("sample." + key, locale, inLanguage);
    }
}
