package org.xueshi.quiz;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Ids;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.question.Answer;
import org.xueshi.courses.question.Question;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;

/** Attempts of the signed-in member. Every answer is kept as it is given, and the key stays on the server. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Attempts {

    /** As many earlier attempts as anybody looks through. */
    public static final int LISTED = 50;

    private static final SecureRandom SEEDS = new SecureRandom();

    private final AttemptRows attempts;
    private final AttemptJson json;
    private final Quizzes quizzes;
    private final Easing easing;
    private final Closing closing;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    Attempts(
            AttemptRows attempts,
            AttemptJson json,
            Quizzes quizzes,
            Easing easing,
            Closing closing,
            SignedIn signedIn,
            ApplicationClock clock) {
        this.attempts = attempts;
        this.json = json;
        this.quizzes = quizzes;
        this.easing = easing;
        this.closing = closing;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The attempt that was begun and not submitted, if there is one; one whose time is over is closed first. */
    @RetriedOnConflict
    public Optional<Attempt> open(EnrolledItem item) {
        signedIn.only(item.member());
        return openRow(item).map(json::attempt);
    }

    /** How the member stands with the test. */
    @RetriedOnConflict
    public Standing standing(EnrolledItem item) {
        signedIn.only(item.member());
        openRow(item);
        Quiz quiz = quizzes.of(item);
        Tally tally = attempts.tally(item.member().value(), item.activity().value());
        List<Accommodation> eased = easing.holding(item);
        int allowed = Easing.attempts(quiz.rules(), eased);
        Integer best = tally.best();
        Long lastAt = tally.lastAt();
        return new Standing(
                (int) tally.submitted(),
                best,
                best != null && quiz.passes(best),
                allowed == 0 ? null : (int) Math.max(0, allowed - tally.submitted()),
                lastAt == null || quiz.rules().waitMinutes() == 0
                        ? null
                        : Instant.ofEpochMilli(lastAt)
                                .plus(Duration.ofMinutes(quiz.rules().waitMinutes())),
                Easing.limitMinutes(quiz.rules(), eased),
                eased);
    }

    /** Goes on with the open attempt, or draws a new one; refused if none is left, or if it is too soon. */
    @RetriedOnConflict
    public Attempt begin(EnrolledItem item) {
        signedIn.only(item.member());
        return openRow(item).map(json::attempt).orElseGet(() -> drawn(item, standing(item)));
    }

    private Attempt drawn(EnrolledItem item, Standing standing) {
        Instant now = clock.instant();
        if (!standing.mayBegin(now)) {
            Instant from = standing.notBefore();
            throw from == null || Integer.valueOf(0).equals(standing.left())
                    ? new NoAttemptLeftRefused()
                    : new TooSoonRefused(
                            Duration.between(now, from).plusSeconds(59).toMinutes());
        }
        long seed = SEEDS.nextLong();
        Map<String, Question> bank = Quizzes.bank(item.course());
        List<Drawn> drawn = Draw.of(quizzes.of(item), bank::get, seed);
        long start = now.toEpochMilli();
        return json.attempt(attempts.saveAndFlush(new AttemptRow(
                new AttemptRow.Key(item.member().value(), Ids.next()),
                item.activity().value(),
                standing.submitted() + 1,
                seed,
                json.write(drawn),
                start,
                standing.limitMinutes() == 0
                        ? null
                        : start + Duration.ofMinutes(standing.limitMinutes()).toMillis())));
    }

    /**
     * Keeps an answer, the last one given in whichever window. Refused once the attempt has been submitted or its time is
     * over, for questions that it doesn't ask and answers that can be none, and for another item than its own.
     */
    @RetriedOnConflict
    public void answer(String attemptId, EnrolledItem item, String question, Answer answer) {
        AttemptRow row = answerable(attemptId, item);
        if (row.isOver(clock.millis())) {
            throw new ExpiredRefused();
        }
        keep(row, item, Map.of(question, answer));
    }

    /** Remembers that the member wants to come back to a question, or no longer; refused as {@link #answer} is. */
    @RetriedOnConflict
    public void flag(String attemptId, EnrolledItem item, String question, boolean flagged) {
        AttemptRow row = answerable(attemptId, item);
        if (json.drawn(row).stream().noneMatch(drawn -> drawn.question().equals(question))) {
            throw new NotAllowedRefused();
        }
        Set<String> all = json.flagged(row);
        if (flagged ? all.add(question) : all.remove(question)) {
            row.flagged = json.write(all);
        }
    }

    /**
     * Keeps the answers, marks and closes the attempt. If its time is over, what had been kept until then counts. Refused
     * once it has been submitted, for questions that it doesn't ask, and for another item than its own.
     *
     * @param shown what the member sees as answered: it counts, whatever was kept before
     */
    @RetriedOnConflict
    public Attempt submit(String attemptId, EnrolledItem item, Map<String, Answer> shown) {
        AttemptRow row = answerable(attemptId, item);
        if (row.isOver(clock.millis())) {
            closing.expire(row, item);
        } else {
            keep(row, item, shown);
            closing.submit(row, item, clock.millis());
        }
        return json.attempt(row);
    }

    /** The best score of submitted attempts, null if there is none. Trusted callers only. */
    @RetriedOnConflict
    @Nullable
    Integer best(EnrolledItem item, Quiz quiz) {
        if (quiz.rules().timed()) {
            openRow(item);
        }
        return attempts.best(item.member().value(), item.activity().value());
    }

    /** The member's submitted attempts, the latest first. */
    @Transactional(readOnly = true)
    public List<Attempt> submitted(EnrolledItem item) {
        signedIn.only(item.member());
        return attempts.submitted(item.member().value(), item.activity().value(), Limit.of(LISTED)).stream()
                .map(json::attempt)
                .toList();
    }

    private Optional<AttemptRow> openRow(EnrolledItem item) {
        return attempts.open(item.member().value(), item.activity().value()).filter(row -> {
            boolean over = row.isOver(clock.millis());
            if (over) {
                closing.expire(row, item);
                attempts.saveAndFlush(row);
            }
            return !over;
        });
    }

    private void keep(AttemptRow row, EnrolledItem item, Map<String, Answer> given) {
        Map<String, Question> asked = new HashMap<>();
        Quizzes.asked(item.course(), json.drawn(row)).forEach(question -> asked.put(question.id(), question));
        Map<String, Answer> answers = json.answers(row);
        given.forEach((id, answer) -> {
            Question question = asked.get(id);
            if (question == null || !question.takes(answer)) {
                throw new NotAllowedRefused();
            }
            if (answer.isEmpty()) {
                answers.remove(id);
            } else {
                answers.put(id, answer);
            }
        });
        row.answers = json.write(answers);
    }

    private AttemptRow answerable(String attemptId, EnrolledItem item) {
        signedIn.only(item.member());
        AttemptRow row = attempts.findById(new AttemptRow.Key(item.member().value(), attemptId))
                .filter(mine -> mine.activity.equals(item.activity().value()))
                .orElseThrow(NotAllowedRefused::new);
        if (row.submittedAt != null) {
            throw new SubmittedRefused();
        }
        return row;
    }
}
