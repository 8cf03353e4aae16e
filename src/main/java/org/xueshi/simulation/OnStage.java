package org.xueshi.simulation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.courses.EnrolledItem;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is told on the stage of a member's open attempt, for checks of their presence: a player's reports bring a token and no
 * session, so nobody is signed in then. Trusted callers only.
 */
@Component
class OnStage {

    private final AttemptRows attempts;
    private final JsonMapper json;

    OnStage(AttemptRows attempts, JsonMapper json) {
        this.attempts = attempts;
        this.json = json;
    }

    /** Empty if no attempt is open. */
    @Transactional(readOnly = true)
    Optional<String> of(EnrolledItem item) {
        return attempts.open(item.member().value(), item.activity().value())
                .map(row -> json.readValue(row.stage, Stage.class).turn().text());
    }
}
