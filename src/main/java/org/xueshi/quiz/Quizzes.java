package org.xueshi.quiz;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueshi.courses.Course;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Item;
import org.xueshi.courses.question.Question;
import tools.jackson.databind.json.JsonMapper;

/** Reads the tests that courses hold. */
@Component
public class Quizzes {

    private final JsonMapper json;

    Quizzes(JsonMapper json) {
        this.json = json;
    }

    public Quiz of(EnrolledItem item) {
        return of(item.item());
    }

    public Quiz of(Item item) {
        return json.treeToValue(item.content(), Quiz.class);
    }

    /** The questions that were drawn, in their order. */
    static List<Question> asked(Course course, List<Drawn> drawn) {
        Map<String, Question> bank = bank(course);
        return drawn.stream()
                .map(one -> {
                    Question question = bank.get(one.question());
                    if (question == null) {
                        throw new IllegalStateException("version without question " + one.question());
                    }
                    return question;
                })
                .toList();
    }

    static Map<String, Question> bank(Course course) {
        return course.questions().stream().collect(Collectors.toMap(Question::id, question -> question));
    }
}
