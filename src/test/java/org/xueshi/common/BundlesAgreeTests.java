package org.xueshi.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chinese and English of each room say the same things, and MessageFormat reads them as they were written. */
class BundlesAgreeTests {

    /** Words about values of common, which every room shows. */
    private static final Set<String> PREFIXES_OF_COMMON = Set.of("common.", "verdict.", "rule.", "category.");

    static List<String> rooms() {
        return Bundles.rooms();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesHaveTheSameKeys(String room) {
        assertThat(Bundles.of(room, "zh").stringPropertyNames())
                .isNotEmpty()
                .isEqualTo(Bundles.of(room, "en").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesTakeTheSameNumberOfArguments(String room) {
        Properties english = Bundles.of(room, "en");
        Bundles.of(room, "zh")
                .forEach((key, text) -> assertThat(arguments((String) text))
                        .as((String) key)
                        .isEqualTo(arguments(english.getProperty((String) key, ""))));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noTextIsEmptyOrHoldsAStraightApostrophe(String room) {
        for (String language : List.of("zh", "en")) {
            Bundles.of(room, language)
                    .forEach((key, text) -> assertThat((String) text)
                            .as("%s in %s", key, language)
                            .isNotBlank()
                            .doesNotContain("'"));
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyKeyBeginsWithItsRoom(String room) {
        Set<String> prefixes = room.equals("common") ? PREFIXES_OF_COMMON : Set.of(room + ".");
        assertThat(Bundles.of(room, "zh").stringPropertyNames())
                .allMatch(key -> prefixes.stream().anyMatch(key::startsWith));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void chineseIsWrittenInChinese(String room) {
        Map<Object, Object> english = Bundles.of(room, "en");
        Map<Object, Object> chinese = Bundles.of(room, "zh");
        assertThat(english.entrySet())
                .as("English, save names that are the same in both")
                .noneMatch(text ->
                        hasHan((String) text.getValue()) && !text.getValue().equals(chinese.get(text.getKey())));
        assertThat(chinese.values())
                .as("Chinese, save names and texts without letters")
                .filteredOn(text -> !hasHan((String) text))
                .allMatch(text -> english.containsValue(text) || !hasLetters((String) text));
    }

    private static boolean hasLetters(String text) {
        return text.replaceAll("\\{[^}]*}", "").codePoints().anyMatch(Character::isLetter);
    }

    private static int arguments(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
