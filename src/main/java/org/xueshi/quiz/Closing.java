package org.xueshi.quiz;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xueshi.courses.Answer;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Question;

/** Marks an attempt and closes it, by its member's wish or because its time is over. */
@Component
class Closing {

    private final AttemptJson json;

    Closing(AttemptJson json) {
        this.json = json;
    }

    /** As it stands now, at that moment. */
    void submit(AttemptRow row, EnrolledItem item, long now) {
        close(row, item, now);
    }

    /** With what was kept until the deadline, at the deadline. */
    void expire(AttemptRow row, EnrolledItem item) {
        if (row.deadlineAt == null) {
            throw new IllegalStateException("an attempt without a deadline never expires");
        }
        row.expired = true;
        close(row, item, row.deadlineAt);
    }

    private void close(AttemptRow row, EnrolledItem item, long when) {
        List<Question> asked = Quizzes.asked(item.course(), json.drawn(row));
        Map<String, Answer> answers = json.answers(row);
        row.scorePercent = Marking.percent(asked, answers);
        row.submittedAt = when;
    }
}
