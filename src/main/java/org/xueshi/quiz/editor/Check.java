package org.xueshi.quiz.editor;

import java.util.List;
import java.util.Optional;
import org.xueshi.common.BadFileRefused;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.question.Question;
import org.xueshi.courses.question.QuestionBanks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One question as publishing will read it.
 *
 * @param question empty if something is wrong with it
 * @param problems what is wrong, for people
 */
record Check(Optional<Question> question, List<String> problems) {

    /** Reads it alone, so that its problems are not mixed with those of others. */
    static Check of(QuestionBanks banks, ObjectNode question) {
        String id = question.path("id").asString("");
        if (isUnfinished(question)) {
            return new Check(Optional.empty(), List.of(Texts.t("quiz.editor.problem.empty")));
        }
        try {
            String alone = BankText.write(JsonNodeFactory.instance.arrayNode().add(question));
            return new Check(Optional.of(banks.read(id, alone).getFirst()), List.of());
        } catch (BadFileRefused bad) {
            return new Check(
                    Optional.empty(),
                    bad.problems().stream()
                            .map(problem -> Texts.t(problem.message()))
                            .distinct()
                            .toList());
        }
    }

    /** Whether some text that there is room for has not been written. */
    private static boolean isUnfinished(JsonNode node) {
        return node.isString() ? node.asString().isBlank() : node.valueStream().anyMatch(Check::isUnfinished);
    }
}
