package org.xueshi.quiz;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.question.Question;

/**
 * What the open attempt of a member asks, for checks of their presence: a player's reports bring a token and no session, so
 * nobody is signed in then. Trusted callers only.
 */
@Component
class AskedNow {

    private final AttemptRows attempts;
    private final AttemptJson json;

    AskedNow(AttemptRows attempts, AttemptJson json) {
        this.attempts = attempts;
        this.json = json;
    }

    /** Nothing if no attempt is open. */
    @Transactional(readOnly = true)
    List<Question> of(EnrolledItem item) {
        return attempts.open(item.member().value(), item.activity().value())
                .map(row -> Quizzes.asked(item.course(), json.drawn(row)))
                .orElse(List.of());
    }
}
