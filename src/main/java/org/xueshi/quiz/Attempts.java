package org.xueshi.quiz;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Ids;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Question;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Attempts of the signed-in member. Every answer is kept as it is given, and the key stays on the server. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Attempts {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final AttemptRows attempts;
    private final SignedIn signedIn;
    private final ApplicationClock clock;
    private final JsonMapper json;

    Attempts(AttemptRows attempts, SignedIn signedIn, ApplicationClock clock, JsonMapper json) {
        this.attempts = attempts;
        this.signedIn = signedIn;
        this.clock = clock;
        this.json = json;
    }

    /** The attempt that was begun and not submitted, if there is one. */
    @Transactional(readOnly = true)
    Optional<Attempt> open(EnrolledItem item) {
        return attempts.open(own(item), item.activity().value()).map(this::attempt);
    }

    /** Goes on with the open attempt, or draws a new one. */
    public Attempt begin(EnrolledItem item) {
        return open(item).orElseGet(() -> {
            Quiz quiz = json.treeToValue(item.item().content(), Quiz.class);
            List<Drawn> drawn = Drawn.from(pool(item, quiz), quiz.draw(), RANDOM);
            var key = new AttemptRow.Key(own(item), Ids.next());
            var row = new AttemptRow(key, item.activity().value(), json.writeValueAsString(drawn), clock.millis());
            return attempt(attempts.saveAndFlush(row));
        });
    }

    /** Keeps an answer; refused once the attempt has been submitted, and for questions that it doesn't ask. */
    void answer(String attemptId, String question, Set<Integer> chosen) {
        keep(openRow(attemptId), Map.of(question, chosen));
    }

    /**
     * Keeps the answers, marks and closes the attempt. Refused once it has been submitted, for questions that it doesn't
     * ask, and for another item than its own.
     *
     * @param shown what the member sees chosen: it counts, whatever was kept before
     */
    public Attempt submit(String attemptId, EnrolledItem item, Map<String, Set<Integer>> shown) {
        AttemptRow row = openRow(attemptId);
        if (!row.activity.equals(item.activity().value())) {
            throw new NotAllowedRefused();
        }
        keep(row, shown);
        List<Question> asked = drawn(row).stream()
                .map(drawn -> item.course().question(drawn.question()).orElseThrow())
                .toList();
        row.scorePercent = Marking.percent(asked, answers(row));
        row.submittedAt = clock.millis();
        return attempt(row);
    }

    /** The best score of submitted attempts, null if there is none. Trusted callers only. */
    @Transactional(readOnly = true)
    @Nullable
    Integer best(EnrolledItem item) {
        return attempts.best(item.member().value(), item.activity().value());
    }

    @Transactional(readOnly = true)
    int submitted(EnrolledItem item) {
        return attempts.submitted(own(item), item.activity().value());
    }

    private void keep(AttemptRow row, Map<String, Set<Integer>> given) {
        Map<String, Set<Integer>> options =
                drawn(row).stream().collect(Collectors.toMap(Drawn::question, drawn -> Set.copyOf(drawn.order())));
        given.forEach((question, chosen) -> {
            Set<Integer> offered = options.get(question);
            if (offered == null || !offered.containsAll(chosen)) {
                throw new NotAllowedRefused();
            }
        });
        Map<String, Set<Integer>> answers = answers(row);
        answers.putAll(given);
        row.answers = json.writeValueAsString(answers);
    }

    private static List<Question> pool(EnrolledItem item, Quiz quiz) {
        return quiz.pool().stream()
                .map(id -> item.course().question(id).orElseThrow())
                .toList();
    }

    private String own(EnrolledItem item) {
        if (!item.member().equals(signedIn.member())) {
            throw new NotAllowedRefused();
        }
        return item.member().value();
    }

    private AttemptRow openRow(String attemptId) {
        AttemptRow row = attempts.findById(new AttemptRow.Key(signedIn.member().value(), attemptId))
                .orElseThrow(NotAllowedRefused::new);
        if (row.submittedAt != null) {
            throw new SubmittedRefused();
        }
        return row;
    }

    private Attempt attempt(AttemptRow row) {
        return new Attempt(row.key.id(), drawn(row), answers(row), row.scorePercent);
    }

    private List<Drawn> drawn(AttemptRow row) {
        return json.readValue(row.drawn, new TypeReference<>() {});
    }

    private Map<String, Set<Integer>> answers(AttemptRow row) {
        return new HashMap<>(json.readValue(row.answers, new TypeReference<Map<String, Set<Integer>>>() {}));
    }
}
