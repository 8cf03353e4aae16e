package org.xueshi.lecture.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between dollars is a formula, and what is money stays money. */
class FormulasAreMarkedByDollarsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from $5 to $10",
                "it costs 3 $ and 4 $ more",
                "\\$x$ is no formula",
                "`$x$` is code",
                "$x",
                "$ $",
                "$$$x$$$",
                "$a\\$"
            })
    void moneyAndCodeAreNone(String markdown) {
        assertThat(formulas(markdown)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'is $x$, then',  x",
        "'$a_1 * b_2 * c$', a_1 * b_2 * c",
        "'($x$)', x",
        "'$\\text{5 \\$}$', '\\text{5 \\$}'"
    })
    void nothingInAFormulaIsMarkdown(String markdown, String tex) {
        assertThat(formulas(markdown)).containsExactly(tex);
    }

    @Test
    void aFormulaOnItsOwnLinesMayBeLong() {
        assertThat(formulas("$$\na +\nb\n$$")).containsExactly("a + b");
    }

    @Test
    void openBracesAreNamedWithTheirLine() {
        assertThat(PageText.wrongFormulas("# A\n\nso $\\frac{a}{b$ is wrong, $\\{$ is not"))
                .containsOnlyKeys(3);
        assertThat(PageText.wrongFormulas("$" + "x".repeat(1_001) + "$")).containsOnlyKeys(1);
    }

    private static java.util.List<String> formulas(String markdown) {
        return Jsoup.parse(PageText.html(markdown, UnaryOperator.identity()))
                .select(Formulas.ELEMENT)
                .eachText();
    }
}
