package org.xueshi.lecture.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Language;
import org.xueshi.courses.StudyTime;

/** The time that a page takes is that of the words on it: not of addresses behind it, and formulas sign by sign. */
class ReadingTimeIsOfWhatIsReadTest {

    @Test
    void addressesOfPicturesAndLinksAreNotRead() {
        assertThat(reading("Read [the guide](https://example.org/a/very/long/address?with=parts) first."))
                .isEqualTo(reading("Read the guide first."));
        assertThat(reading("See the map. ![a map of the village](../media/map-of-the-village.png)"))
                .isEqualTo(reading("See the map."));
    }

    @Test
    void aFormulaTakesAsLongAsItsSigns() {
        assertThat(units("$a = b$")).isEqualTo(3);
        assertThat(units("$\\frac{a}{b} = 2{,}700$"))
                .as("fraction, a, b, =, number…")
                .isBetween(5, 8);
        assertThat(units("$\\text{counted seconds} \\div 27$")).isEqualTo(4);
        assertThat(units("$\\left( x \\right)$")).isEqualTo(3);
    }

    private static int units(String markdown) {
        return Math.toIntExact(reading(markdown).toMillis() / reading("word").toMillis());
    }

    private static Duration reading(String markdown) {
        return StudyTime.reading(PageText.toRead(markdown), Language.EN);
    }
}
