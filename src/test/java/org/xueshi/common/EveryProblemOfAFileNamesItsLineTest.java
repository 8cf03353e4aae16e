package org.xueshi.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xueshi.common.BadFileRefused.Problem;

/** Files that people write are read against a schema, and each problem names its line. */
class EveryProblemOfAFileNamesItsLineTest {

    private static final CheckedYaml RULES = CheckedYaml.against("""
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "object",
              "additionalProperties": false,
              "required": ["id", "starts_on"],
              "properties": {
                "id": { "type": "string" },
                "starts_on": { "type": "string", "format": "date" },
                "minutes": { "type": "integer" },
                "parts": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["title"],
                    "properties": { "title": { "type": "string" }, "weight": { "type": "integer" } }
                  }
                }
              }
            }
            """);

    private static final String GOOD = """
            # a comment
            id: first
            starts_on: 2026-01-01
            minutes: 45
            parts:
              - title: 一
                weight: 1
              - title: two
            """;

    record Rules(String id, LocalDate startsOn, int minutes, java.util.List<Part> parts) {
        record Part(String title, Integer weight) {
            Part {
                if (weight != null && weight > 9) {
                    throw new IllegalArgumentException("too heavy");
                }
            }
        }
    }

    @Test
    void aGoodFileBecomesARecord() {
        Rules rules = read(GOOD).as(Rules.class);

        assertThat(rules.startsOn()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(rules.minutes()).isEqualTo(45);
        assertThat(rules.parts()).extracting(Rules.Part::title).containsExactly("一", "two");
    }

    @Test
    void brokenSyntax() {
        assertThat(refusal("id: first\nstarts_on: [1, 2\nminutes: 3\n").problems())
                .singleElement()
                .satisfies(p -> assertThat(p.line()).isBetween(2, 3));
        assertThat(refusal("id: first\n\tminutes: 3\n").problems())
                .singleElement()
                .satisfies(p -> assertThat(p.line()).isEqualTo(2));
    }

    @Test
    void anUnknownKeyNamesTheKeysOwnLine() {
        assertOnly(GOOD.replace("    weight: 1", "    wieght: 1"), 7, "wieght");
    }

    @Test
    void aWrongType() {
        assertOnly(GOOD.replace("45", "much"), 4, "integer");
    }

    @Test
    void aWrongDate() {
        assertOnly(GOOD.replace("2026-01-01", "2026-02-30"), 3, "date");
    }

    @Test
    void aMissingKeyNamesTheLineOfWhatLacksIt() {
        assertOnly(GOOD.replace("  - title: two", "  - weight: 2"), 8, "title");
    }

    @Test
    void allProblemsAtOnce() {
        assertThat(refusal(GOOD.replace("45", "much").replace("wei", "wie")).problems())
                .extracting(Problem::line)
                .containsExactlyInAnyOrder(4, 7);
    }

    @Test
    void aKeyThatStandsTwice() {
        assertOnly(GOOD + "id: second\n", 9, "id");
    }

    @Test
    void aliasesAreRefusedBeforeTheyGrow() {
        assertOnly("""
                id: &a [x, x, x, x, x, x, x, x, x]
                starts_on: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                minutes: [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                """, 1, "aliases");
    }

    @Test
    void nestingHasALimit() {
        assertOnly("id: x\nparts: " + "[".repeat(50_000) + "]".repeat(50_000), 2, "deeper");
    }

    @Test
    void sizeHasALimit(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("large.yaml"), GOOD + "#".repeat(CheckedYaml.MOST_BYTES));

        var refused = catchThrowableOfType(BadFileRefused.class, () -> RULES.read(file));

        assertThat(refused).hasMessageContaining("large.yaml:1:").hasMessageContaining("512 KiB");
    }

    @Test
    void whatIsNoTextOrIsNotThereIsRefused(@TempDir Path folder) {
        assertThat(catchThrowableOfType(
                        BadFileRefused.class, () -> RULES.read("x.yaml", new byte[] {'i', (byte) 0xff})))
                .hasMessageContaining("UTF-8");
        assertThat(catchThrowableOfType(BadFileRefused.class, () -> RULES.read(folder.resolve("none.yaml"))))
                .hasMessageContaining("none.yaml");
        assertOnly("", 1, "nothing");
    }

    @Test
    void twoDocumentsInOneFileAreRefused() {
        assertThat(refusal(GOOD + "---\nid: other\n").problems()).hasSize(1);
    }

    @Test
    void whatARecordRefusesNamesTheLine() {
        CheckedFile heavy = read(GOOD.replace("weight: 1", "weight: 10"));

        var refused = catchThrowableOfType(BadFileRefused.class, () -> heavy.as(Rules.class));

        assertThat(refused.problems())
                .containsExactly(new Problem("rules.yaml", 6, Sentence.of("common.problem.not-accepted", "too heavy")));
    }

    private static CheckedFile read(String text) {
        return RULES.read("rules.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static BadFileRefused refusal(String text) {
        return catchThrowableOfType(BadFileRefused.class, () -> read(text));
    }

    private static void assertOnly(String text, int line, String word) {
        assertThat(refusal(text).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("rules.yaml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.toString()).contains(word);
        });
    }
}
