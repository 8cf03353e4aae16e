package org.xueshi.courses.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.xueshi.common.BadFileRefused;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.CheckedFile;
import org.xueshi.common.Localised;
import org.xueshi.common.Sentence;
import tools.jackson.databind.JsonNode;

/** A bank of questions, checked for what a schema can't say: keys that fit the kind, no id twice. */
public final class QuestionFile {

    private QuestionFile() {}

    /** The questions of a file that its schema has passed; all that is wrong is refused at once, with its lines. */
    public static List<Question> questions(CheckedFile file) {
        List<Question> questions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < file.tree().size(); i++) {
            JsonNode node = file.tree().get(i);
            String id = node.get("id").asString();
            if (!ids.add(id)) {
                problems.add(file.problem("/" + i + "/id", Sentence.of("courses.problem.question-twice", id)));
            }
            int before = problems.size();
            var reading = new QuestionReading(file, "/" + i, problems);
            QuestionBody body = reading.body();
            if (problems.size() == before) {
                questions.add(question(node, Objects.requireNonNull(body)));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadFileRefused(problems);
        }
        return questions;
    }

    private static Question question(JsonNode node, QuestionBody body) {
        return new Question(
                node.get("id").asString(),
                node.path("about").asString(""),
                Localised.of(node.get("text")),
                body,
                Localised.of(node.get("feedback")),
                node.path("tags").valueStream().map(JsonNode::asString).collect(Collectors.toSet()),
                node.path("points").asInt(1),
                node.path("shuffle").asBoolean(true));
    }
}
