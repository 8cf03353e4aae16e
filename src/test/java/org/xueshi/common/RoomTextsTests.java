package org.xueshi.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How a text is found and filled in. */
class RoomTextsTests {

    private final RoomTexts texts = new RoomTexts();

    @Test
    void eachLanguageHasItsWords() {
        assertThat(texts.getTranslation("common.class-hours", Locale.SIMPLIFIED_CHINESE, "1.5"))
                .isEqualTo("1.5 学时");
        assertThat(texts.getTranslation("common.class-hours", Locale.ENGLISH, "1.5"))
                .isEqualTo("1.5 class hours");
    }

    @Test
    void anyChineseReadsChineseAndEverybodyElseEnglish() {
        assertThat(texts.getTranslation("common.cancel", Locale.TRADITIONAL_CHINESE))
                .isEqualTo("取消");
        assertThat(texts.getTranslation("common.cancel", Locale.FRENCH)).isEqualTo("Cancel");
    }

    @Test
    void whoAsksForNeitherLanguageReadsChinese() {
        assertThat(texts.getDefaultLocale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void anUnknownKeyIsShownAsItStands() {
        assertThat(texts.getTranslation("common.no-such-key", Locale.ENGLISH, 1))
                .isEqualTo("common.no-such-key");
    }

    @Test
    void everyVerdictHasWords() {
        assertThat(Arrays.stream(Verdict.values())
                        .map(verdict -> "verdict." + verdict.name().toLowerCase(Locale.ROOT)))
                .allSatisfy(key ->
                        assertThat(texts.getTranslation(key, Locale.ENGLISH)).isNotEqualTo(key));
    }
}
