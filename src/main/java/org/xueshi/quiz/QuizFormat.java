package org.xueshi.quiz;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.xueshi.common.Sentence;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Format;
import org.xueshi.courses.ItemContent;
import org.xueshi.courses.ItemProgress;
import org.xueshi.courses.ItemSource;
import org.xueshi.courses.Question;
import org.xueshi.courses.Study;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests: done when the best attempt reaches the pass mark. */
@org.springframework.stereotype.Component
public class QuizFormat implements Format {

    /** A pool this many times the draw, so that two attempts differ. */
    private static final int POOL_FACTOR = 2;

    private final Attempts attempts;
    private final JsonMapper json;

    QuizFormat(Attempts attempts, JsonMapper json) {
        this.attempts = attempts;
        this.json = json;
    }

    @Override
    public String id() {
        return "quiz";
    }

    @Override
    public ItemContent read(ItemSource source) {
        JsonNode node = source.description();
        List<Question> pool = source.questions(node.get("questions").asString(), "/questions");
        int draw = node.get("draw").asInt();
        if (!pool.isEmpty() && pool.size() < draw * POOL_FACTOR) {
            source.problem(
                    "/draw", "draws " + draw + " of " + pool.size() + " questions; the pool has to have twice as many");
        }
        var quiz = new Quiz(
                draw,
                node.get("pass_percent").asInt(),
                pool.stream().map(Question::id).toList());
        return new ItemContent(json.valueToTree(quiz), Map.of());
    }

    @Override
    public Component player(Study study) {
        return new QuizPlayer(quiz(study.item()), study, attempts);
    }

    @Override
    public ItemProgress progress(EnrolledItem item) {
        Integer best = attempts.best(item);
        int pass = quiz(item).passPercent();
        if (best == null) {
            return new ItemProgress(
                    0, List.of(Sentence.of("quiz.missing.attempt", pass)), null, Map.of(), List.of(), null);
        }
        List<Sentence> missing = best >= pass ? List.of() : List.of(Sentence.of("quiz.missing.score", best, pass));
        double fraction = missing.isEmpty() ? 1 : Math.min(0.99, (double) best / pass);
        return new ItemProgress(fraction, missing, best, Map.of(), List.of(), null);
    }

    private Quiz quiz(EnrolledItem item) {
        return json.treeToValue(item.item().content(), Quiz.class);
    }
}
