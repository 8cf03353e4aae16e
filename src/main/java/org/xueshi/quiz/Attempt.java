package org.xueshi.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.courses.question.Answer;

/**
 * An attempt at a test.
 *
 * @param answers by question; what is not answered is not there
 * @param flagged questions that its member wants to come back to
 * @param deadline until when answers are taken; null if there is no limit
 * @param submittedAt null while it is open
 * @param expired whether it was closed because its time was over
 * @param scorePercent null while it is open
 */
public record Attempt(
        String id,
        List<Drawn> drawn,
        Map<String, Answer> answers,
        Set<String> flagged,
        Instant startedAt,
        @Nullable Instant deadline,
        @Nullable Instant submittedAt,
        boolean expired,
        @Nullable Integer scorePercent) {

    public Attempt {
        drawn = List.copyOf(drawn);
        answers = Map.copyOf(answers);
        flagged = Set.copyOf(flagged);
    }
}
