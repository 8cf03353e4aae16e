package org.xueshi.lecture.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a page's Markdown, the HTML made of it holds text, pictures and links, and nothing that runs. */
class PagesCannotScriptTheApplicationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "![x](javascript:alert(1))",
                "<iframe src=\"https://example.org\"></iframe>",
                "[x](data:text/html;base64,PHNjcmlwdD4=)"
            })
    void nothingRuns(String markdown) {
        String html = PageText.html(markdown, UnaryOperator.identity());
        assertThat(html)
                .doesNotContain(
                        "<script", "<iframe", "<img src=x", "href=\"javascript", "src=\"javascript", "data:text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$<script>alert(1)</script>$",
                "$$</x-formula><img src=x onerror=alert(1)>$$",
                "$a\" onclick=\"alert(1)$",
                "$\\href{javascript:alert(1)}{x}$",
                "<x-formula onclick=\"alert(1)\">x</x-formula>",
                "$x$ <x-formula class=\"display\" style=\"position:fixed\">y</x-formula>"
            })
    void formulasAreTextAndNothingElse(String markdown) {
        Document page = Jsoup.parse(PageText.html(markdown, UnaryOperator.identity()));
        assertThat(page.body().select("script, img, a, [onclick], [style], x-formula > *"))
                .isEmpty();
        assertThat(page.select("x-formula").size()).isLessThanOrEqualTo(1);
    }

    @Test
    void aFormulaKeepsItsTexAsItWasWritten() {
        String html = PageText.html("so $a < b_1$, and $$\\frac{a}{b} > 1$$", UnaryOperator.identity());
        Document page = Jsoup.parse(html);
        assertThat(page.select("x-formula").eachText()).containsExactly("a < b_1", "\\frac{a}{b} > 1");
        assertThat(page.select("x-formula.display")).hasSize(1);
    }

    @Test
    void headingsStandBelowTheApplicationsOwn() {
        assertThat(PageText.html("# One\n\n## Two", UnaryOperator.identity()))
                .contains("<h2>One</h2>", "<h3>Two</h3>")
                .doesNotContain("<h1");
    }

    @Test
    void picturesComeFromTheCourse() {
        String html = PageText.html(
                "![a map](../media/map.png)", path -> "course-files/x/1/" + PageText.resolve("pages/p.md", path));
        assertThat(html).contains("src=\"course-files/x/1/media/map.png\"", "alt=\"a map\"");
    }

    @Test
    void picturesAreFoundWithTheirLineAndDescription() {
        assertThat(PageText.pictures("# A\n\ntext\n\n![the *map*](m.png)"))
                .containsExactly(new PageText.Picture("m.png", "the map", 5));
    }
}
