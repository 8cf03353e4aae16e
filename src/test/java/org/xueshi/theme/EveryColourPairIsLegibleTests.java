package org.xueshi.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every pair of colours that the theme declares can be read, in light and in dark. Contrast as in WCAG 2.2, "relative
 * luminance" and "contrast ratio".
 */
class EveryColourPairIsLegibleTests {

    private static final Path THEME = Path.of("frontend/theme");
    private static final Pattern PAIR = Pattern.compile("pair: (--x-[\\w-]+) on (--x-[\\w-]+) ([\\d.]+)");
    private static final Pattern COLOUR =
            Pattern.compile("(--x-[\\w-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");
    private static final Pattern COLOUR_ELSEWHERE = Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?![^{}]*\\{)");

    private static final Map<String, List<String>> COLOURS = new HashMap<>();

    static {
        Matcher colour = COLOUR.matcher(read(THEME.resolve("tokens.css")));
        while (colour.find()) {
            COLOURS.put(colour.group(1), List.of(colour.group(2), colour.group(3)));
        }
    }

    /** A pair and the least contrast that was promised for it. */
    record Pair(String text, String ground, double least) {}

    static Stream<Pair> pairs() {
        return PAIR.matcher(read(THEME.resolve("tokens.css")))
                .results()
                .map(hit -> new Pair(hit.group(1), hit.group(2), Double.parseDouble(hit.group(3))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void inBothSchemes(Pair pair) {
        for (int scheme = 0; scheme < 2; scheme++) {
            double contrast = contrast(
                    COLOURS.get(pair.text()).get(scheme),
                    COLOURS.get(pair.ground()).get(scheme));
            assertThat(contrast)
                    .as("%s in %s", pair, scheme == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(pair.least());
        }
    }

    @Test
    void everyColourStandsInSomePair() {
        var declared = new HashSet<String>();
        pairs().forEach(pair -> declared.addAll(List.of(pair.text(), pair.ground())));
        assertThat(COLOURS.keySet()).isNotEmpty().isEqualTo(declared);
    }

    @Test
    void noOtherFileOfTheThemeMakesAColourOfItsOwn() throws IOException {
        try (Stream<Path> files = Files.list(THEME)) {
            assertThat(files.filter(file -> !file.endsWith("tokens.css"))
                            .filter(file -> COLOUR_ELSEWHERE.matcher(read(file)).find())
                            .map(file -> file.getFileName().toString()))
                    .isEmpty();
        }
    }

    @Test
    void blackOnWhiteIsTheWidestContrast() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
        assertThat(contrast("#767676", "#ffffff")).isBetween(4.54, 4.55);
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
