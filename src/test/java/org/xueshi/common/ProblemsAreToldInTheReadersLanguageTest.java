package org.xueshi.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.xueshi.common.BadFileRefused.Problem;

/** What is wrong with a file is read in Chinese by Chinese readers, and in English at a terminal. */
class ProblemsAreToldInTheReadersLanguageTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.problem\\.[a-z.-]*[a-z])\"");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Named by the type that the schema library names. */
    private static final String TYPES = "common.problem.type.";

    private static final CheckedYaml SCHEMA = CheckedYaml.against("""
            {
              "type": "object", "additionalProperties": false, "required": ["name"],
              "properties": {
                "name": { "type": "string", "minLength": 1 }, "count": { "type": "integer" },
                "either": { "type": ["integer", "string"] }, "choice": { "enum": ["a", "b"] }, "fixed": { "const": "x" },
                "short": { "minLength": 2 }, "long": { "maxLength": 2 }, "most": { "maximum": 5000 },
                "least": { "minimum": 5, "multipleOf": 2 }, "more": { "exclusiveMinimum": 5 },
                "few": { "minItems": 3, "uniqueItems": true }, "many": { "maxItems": 1 }, "word": { "pattern": "^[a-z]+$" },
                "day": { "type": "string", "format": "date" }, "form": { "oneOf": [{ "type": "string" }, { "type": "object" }] },
                "some": { "minProperties": 1 }
              }
            }
            """);
    private static final String ALL_WRONG = """
            count: much
            either: []
            choice: c
            fixed: y
            short: a
            long: abc
            most: 6000
            least: 3
            more: 5
            few: [1, 1]
            many: [1, 2]
            word: "1"
            day: 2026-02-30
            form: 5
            some: {}
            surplus: 1
            """;

    @Test
    void everyProblemThatCodeNamesHasItsWordsAndNoOthersHave() {
        Set<String> named = new TreeSet<>();
        Bundles.files(Bundles.SOURCES, ".java")
                .forEach(file -> KEY.matcher(Bundles.text(file)).results().forEach(hit -> named.add(hit.group(1))));
        for (String language : List.of("zh", "en")) {
            Set<String> told = new TreeSet<>();
            Bundles.rooms()
                    .forEach(room -> Bundles.of(room, language).stringPropertyNames().stream()
                            .filter(key -> key.startsWith(room + ".problem.") && !key.startsWith(TYPES))
                            .forEach(told::add));
            assertThat(told).as(language).isEqualTo(named);
        }
    }

    @Test
    void theRefusalIsToldInBothLanguages() {
        BadFileRefused refused = refusal("name: 1\n");
        String chinese = new RoomTexts().getTranslation(refused.key(), Locale.SIMPLIFIED_CHINESE, refused.arguments());
        assertThat(chinese).isEqualTo("文件有误，无法采用：\nx.yaml:1: /name：这里应当是文字，现在是整数");
        assertThat(refused).hasMessage("x.yaml:1: /name an integer found, a text expected");
        assertThat(refused.problems()).hasToString("[x.yaml:1: /name an integer found, a text expected]");
    }

    @Test
    void whatTheParserSaysStandsInASentence() {
        Problem problem = refusal("name: [\n").problems().getFirst();
        assertThat(problem.in(Locale.SIMPLIFIED_CHINESE)).contains("不符合 YAML 的写法");
        assertThat(problem.toString()).contains("isn’t valid YAML");
    }

    @Test
    void everyErrorOfASchemaIsToldInBothLanguages() {
        List<Problem> problems = refusal(ALL_WRONG).problems();
        assertThat(problems).extracting(Problem::line).contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.in(Locale.SIMPLIFIED_CHINESE))
                    .containsPattern(HAN)
                    .doesNotContain("problem.");
            assertThat(problem.toString()).doesNotContainPattern(HAN).doesNotContain("problem.");
        });
        assertThat(problems).extracting(Problem::toString).contains("x.yaml:7: /most is above the maximum, 5000");
    }

    private static BadFileRefused refusal(String text) {
        return catchThrowableOfType(
                BadFileRefused.class, () -> SCHEMA.read("x.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }
}
