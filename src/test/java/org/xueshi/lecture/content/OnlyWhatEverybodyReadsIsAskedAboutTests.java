package org.xueshi.lecture.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T7: a check asks about words that stand on the page, neither about marks of its Markdown nor about hidden descriptions. */
class OnlyWhatEverybodyReadsIsAskedAboutTests {

    @Test
    void aPicturesDescriptionIsNotReadByWhoSeesIt() {
        assertThat(PageText.read("Before ![a bar of ninety minutes](../media/bar.png) after"))
                .isEqualTo("Before  after\n");
    }

    @Test
    void addressesAndMarksAreNotRead() {
        assertThat(PageText.read("""
                        # One

                        - the **first** [item](https://example.org/a)
                          goes on
                        1. counted `code`

                        | left | right |
                        |---|---|
                        | a | b |
                        """)).isEqualTo("One\nthe first item goes on\ncounted code\nleft\nright\na\nb\n");
    }

    @ParameterizedTest
    @MethodSource("bundledPages")
    void allOfItStandsOnThePage(Path page) throws IOException {
        String markdown = Files.readString(page);
        Document shown = Jsoup.parse(PageText.html(markdown, UnaryOperator.identity()));
        // Formulas are drawn; nobody is asked about them.
        shown.select(Formulas.ELEMENT).forEach(formula -> formula.text(""));
        String seen = onOneLine(shown.wholeText());
        List<String> read = PageText.read(markdown)
                .lines()
                .map(OnlyWhatEverybodyReadsIsAskedAboutTests::onOneLine)
                .toList();
        assertThat(read).hasSizeGreaterThan(3).allMatch(seen::contains);
        assertThat(String.join("", read).replace(" ", ""))
                .as("nothing of the page is missing")
                .isEqualTo(seen.replace(" ", ""));
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    static Stream<Path> bundledPages() {
        try (Stream<Path> files = Files.walk(Path.of("content/courses"))) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".md") && file.getParent().endsWith("pages"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
