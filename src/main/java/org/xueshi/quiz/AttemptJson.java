package org.xueshi.quiz;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.courses.question.Answer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes what an attempt keeps as JSON. */
@Component
class AttemptJson {

    private final JsonMapper json;

    AttemptJson(JsonMapper json) {
        this.json = json;
    }

    Attempt attempt(AttemptRow row) {
        return new Attempt(
                row.key.id(),
                drawn(row),
                answers(row),
                flagged(row),
                Instant.ofEpochMilli(row.startedAt),
                instant(row.deadlineAt),
                instant(row.submittedAt),
                row.expired,
                row.scorePercent);
    }

    List<Drawn> drawn(AttemptRow row) {
        return json.readValue(row.drawn, new TypeReference<>() {});
    }

    Map<String, Answer> answers(AttemptRow row) {
        return new HashMap<>(json.readValue(row.answers, new TypeReference<Map<String, Answer>>() {}));
    }

    Set<String> flagged(AttemptRow row) {
        return new HashSet<>(json.readValue(row.flagged, new TypeReference<Set<String>>() {}));
    }

    String write(Object value) {
        return json.writeValueAsString(value);
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
