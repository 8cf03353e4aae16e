package org.xueshi.courses.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xueshi.common.BadFileRefused;
import org.xueshi.common.CheckedYaml;

/** Q2: what is wrong with a question of any kind is named by its line. */
class WrongQuestionsAreRefusedByLineTest {

    private static final String HEAD = """
            - id: q1
              kind: %s
              text: { zh: "%s", en: "%s" }
              feedback: { zh: 因为, en: because }
            """;

    private final CheckedYaml schema = CheckedYaml.against(Path.of("content/courses/questions.schema.json"));

    @Test
    void oneOfEachKindIsRead() {
        String all = """
                - { id: a, kind: single, text: &no x }
                """;
        assertThat(problems(all)).singleElement().asString().contains("anchors");
        List<Question> read = read(head("true-false") + "  correct: false\n  if_true: { zh: 不, en: no }\n");
        assertThat(read).singleElement().extracting(Question::body).isInstanceOf(QuestionBody.TrueFalse.class);
        read = read(head("matching") + """
                  pairs:
                    - { text: { zh: 甲, en: a }, match: { zh: 一, en: one } }
                    - { text: { zh: 乙, en: b }, match: { zh: 二, en: two } }
                    - { text: { zh: 丙, en: c }, match: { zh: 一, en: one } }
                  others: [{ zh: 三, en: three }]
                  tags: [pairs]
                  points: 3
                """);
        assertThat(read.getFirst().body()).isInstanceOfSatisfying(QuestionBody.Matching.class, matching -> {
            assertThat(matching.targets()).hasSize(3);
            assertThat(matching.rows()).extracting(QuestionBody.Row::target).containsExactly(0, 1, 0);
        });
        assertThat(read.getFirst().points()).isEqualTo(3);
        assertThat(read.getFirst().tags()).containsExactly("pairs");
    }

    @Test
    void keysThatBelongToAnotherKind() {
        assertThat(problems(head("true-false") + "  correct: true\n  steps: []\n"))
                .anyMatch(problem -> problem.contains(":6: ") && problem.contains("steps"));
    }

    @Test
    void twoStepsThatReadTheSame() {
        assertThat(problems(head("ordering") + """
                  steps:
                    - { zh: 甲, en: a }
                    - { zh: 乙, en: b }
                    - { zh: 丙, en: a }
                """))
                .anyMatch(problem -> problem.contains(":5: ") && problem.contains("two steps read the same"));
    }

    @Test
    void aNumberWithTwoTolerancesOrWithoutAWholeMark() {
        assertThat(problems(head("numeric") + """
                  answers:
                    - { value: 3, tolerance: 1, tolerance_percent: 2, share: 50 }
                """))
                .anyMatch(problem -> problem.contains(":6: ") && problem.contains("either absolute or in percent"))
                .anyMatch(problem -> problem.contains(":5: ") && problem.contains("a share of 100"));
    }

    @Test
    void aNumberThatWouldBeCalculatedForEver() {
        assertThat(problems(head("numeric") + "  answers: [{ value: 1e-999999 }]\n"))
                .anyMatch(problem -> problem.contains("digits after its point"));
    }

    @Test
    void wordsThatAreAllStars() {
        assertThat(problems(head("short-answer") + """
                  answers:
                    - { text: { zh: 甲, en: a }, also: ["*"] }
                """))
                .anyMatch(problem -> problem.contains(":6: ") && problem.contains("a spelling has words"));
    }

    @Test
    void aBlankThatStandsInOneLanguageOnly() {
        assertThat(problems(HEAD.formatted("cloze", "{{1}}和{{2}}", "{{1}} and {{1}} and {{3}}") + """
                  blanks:
                    - answers: [{ text: { zh: 甲, en: a } }]
                    - options: [{ text: { zh: 甲, en: a } }, { text: { zh: 乙, en: b } }]
                """))
                .anyMatch(problem -> problem.contains("{{1}} stands 2 times"))
                .anyMatch(problem -> problem.contains("{{2}} stands 0 times"))
                .anyMatch(problem -> problem.contains("there is no blank {{3}}"))
                .anyMatch(problem -> problem.contains("exactly one correct option"))
                .hasSize(4);
    }

    private static String head(String kind) {
        return HEAD.formatted(kind, "问", "ask");
    }

    private List<Question> read(String yaml) {
        return QuestionFile.questions(schema.read("questions.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> problems(String yaml) {
        BadFileRefused refused = catchThrowableOfType(BadFileRefused.class, () -> read(yaml));
        return refused.problems().stream().map(Object::toString).toList();
    }
}
