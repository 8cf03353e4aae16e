package org.xueshi.courses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xueshi.common.BadFileRefused;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.CheckedFile;
import tools.jackson.databind.JsonNode;

/** A file of questions, checked for what a schema can't say: keys that fit the kind, no id twice. */
final class QuestionFile {

    private QuestionFile() {}

    static List<Question> questions(CheckedFile file) {
        List<Question> questions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < file.tree().size(); i++) {
            Question question = question(file.tree().get(i));
            int right = question.key().size();
            if (!ids.add(question.id())) {
                problems.add(file.problem("/" + i + "/id", "there is another question " + question.id()));
            }
            if (question.multiple() ? right < 2 : right != 1) {
                problems.add(file.problem(
                        "/" + i + "/options",
                        question.multiple()
                                ? "a question of kind multiple has two or more correct options"
                                : "a question of kind single has exactly one correct option"));
            }
            questions.add(question);
        }
        if (!problems.isEmpty()) {
            throw new BadFileRefused(problems);
        }
        return questions;
    }

    private static Question question(JsonNode node) {
        List<Question.Option> options = new ArrayList<>();
        for (JsonNode option : node.get("options")) {
            options.add(new Question.Option(
                    CourseYaml.localised(option.get("text")),
                    option.path("correct").asBoolean(false)));
        }
        return new Question(
                node.get("id").asString(),
                node.get("about").asString(),
                node.get("kind").asString().equals("multiple"),
                CourseYaml.localised(node.get("text")),
                options,
                CourseYaml.localised(node.get("feedback")));
    }
}
