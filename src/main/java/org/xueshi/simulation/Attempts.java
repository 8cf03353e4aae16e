package org.xueshi.simulation;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Ids;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;
import org.xueshi.simulation.Simulation.Best;
import org.xueshi.simulation.story.Playthrough;
import org.xueshi.simulation.story.Scene;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Attempts of the signed-in member at simulations. The story, its state, its points and its chance stay on the server; what
 * comes from outside is the position of an option at a step.
 */
@Service("simulationAttempts")
@Transactional
@PreAuthorize("isAuthenticated()")
public class Attempts {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Shown in the list of what is over. */
    private static final int MOST_SHOWN = 20;

    private final AttemptRows attempts;
    private final Tellers tellers;
    private final SignedIn signedIn;
    private final ApplicationClock clock;
    private final JsonMapper json;

    Attempts(AttemptRows attempts, Tellers tellers, SignedIn signedIn, ApplicationClock clock, JsonMapper json) {
        this.attempts = attempts;
        this.tellers = tellers;
        this.signedIn = signedIn;
        this.clock = clock;
        this.json = json;
    }

    /** The attempt that was begun and not ended, told in the language of today. */
    @Transactional(readOnly = true)
    Optional<Attempt> open(EnrolledItem item) {
        return attempts.open(own(item), item.activity().value()).map(row -> attempt(item, row));
    }

    /** Goes on with the open attempt, or begins one if the rule leaves any. */
    Attempt begin(EnrolledItem item) {
        return open(item).orElseGet(() -> {
            Simulation simulation = tellers.simulation(item);
            if (left(item) == 0) {
                throw new NoAttemptLeftRefused(simulation.attempts());
            }
            Best fate = simulation.best().get(RANDOM.nextInt(simulation.best().size()));
            Scene first = tellers.teller(item).begin(fate.seed());
            var key = new AttemptRow.Key(own(item), Ids.next());
            var row = new AttemptRow(key, item.activity().value(), fate.seed(), item.language(), clock.millis());
            keep(row, Stage.first(first.turn()), first.state());
            return attempt(item, attempts.saveAndFlush(row));
        });
    }

    /**
     * Chooses at that step. Refused if the story offers no such option there, if it has gone on or ended in another window,
     * and for attempts at another item than their own; then nothing is written.
     */
    Attempt choose(String attemptId, EnrolledItem item, int step, int option) {
        AttemptRow row = openRow(attemptId, item);
        List<Integer> choices = choices(row);
        if (step != choices.size()) {
            throw new MovedOnRefused();
        }
        inLanguageOf(item, row, choices);
        Scene next = tellers.teller(item).choose(row.state, option);
        keep(row, stage(row).then(option, next.turn()), next.state());
        choices.add(option);
        row.choices = json.writeValueAsString(choices);
        if (next.turn().isOver()) {
            end(item, row, choices);
        }
        return attempt(item, kept(row));
    }

    /** Ends an attempt without a score; it counts as one of those that the rule allows. */
    void giveUp(String attemptId, EnrolledItem item) {
        AttemptRow row = openRow(attemptId, item);
        row.endedAt = clock.millis();
        kept(row);
    }

    /** What there is to say about an attempt that has come to its ending. */
    @Transactional(readOnly = true)
    Debrief debrief(String attemptId, EnrolledItem item) {
        AttemptRow row = row(attemptId, item);
        Integer score = row.scorePercent;
        if (score == null) {
            throw new NotAllowedRefused();
        }
        Simulation simulation = tellers.simulation(item);
        return new Debrief(
                simulation,
                score,
                replay(item, row, choices(row)),
                replay(item, row, simulation.best(row.seed).choices()));
    }

    /** Attempts that are over, the latest first. */
    @Transactional(readOnly = true)
    List<EndedAttempt> ended(EnrolledItem item) {
        return attempts.ended(own(item), item.activity().value(), Limit.of(MOST_SHOWN));
    }

    /** How many more may be begun; negative if there is no limit. */
    @Transactional(readOnly = true)
    int left(EnrolledItem item) {
        int allowed = tellers.simulation(item).attempts();
        return allowed == 0
                ? -1
                : Math.max(
                        0, allowed - attempts.begun(own(item), item.activity().value()));
    }

    /** The best score of ended attempts, null if there is none. Trusted callers only. */
    @Transactional(readOnly = true)
    @Nullable
    Integer best(EnrolledItem item) {
        return attempts.best(item.member().value(), item.activity().value());
    }

    /** The score of record is the log's, told again from the beginning: nothing that was kept on the way can lift it. */
    private void end(EnrolledItem item, AttemptRow row, List<Integer> choices) {
        Playthrough whole = replay(item, row, choices);
        row.endedAt = clock.millis();
        row.ending = whole.scene().turn().ending();
        row.scorePercent = tellers.simulation(item).best(row.seed).percent(whole.points());
    }

    private Playthrough replay(EnrolledItem item, AttemptRow row, List<Integer> choices) {
        return Playthrough.replay(tellers.teller(item), row.seed, choices);
    }

    /** Whoever changes the language is told the same story in the other one. */
    private void inLanguageOf(EnrolledItem item, AttemptRow row, List<Integer> choices) {
        if (!row.language.equals(item.language().tag())) {
            Playthrough sofar = replay(item, row, choices);
            row.language = item.language().tag();
            keep(row, retold(sofar), sofar.scene().state());
        }
    }

    private static Stage retold(Playthrough way) {
        if (way.decisions().isEmpty()) {
            return Stage.first(way.scene().turn());
        }
        Stage stage = Stage.first(way.decisions().getFirst().turn());
        for (int i = 0; i < way.decisions().size(); i++) {
            boolean last = i + 1 == way.decisions().size();
            var next = last ? way.scene().turn() : way.decisions().get(i + 1).turn();
            stage = stage.then(way.decisions().get(i).chosen(), next);
        }
        return stage;
    }

    private Attempt attempt(EnrolledItem item, AttemptRow row) {
        List<Integer> choices = choices(row);
        Stage stage = row.language.equals(item.language().tag()) ? stage(row) : retold(replay(item, row, choices));
        return new Attempt(row.key.id(), choices.size(), stage);
    }

    private void keep(AttemptRow row, Stage stage, String state) {
        row.stage = json.writeValueAsString(stage);
        row.state = state;
    }

    private AttemptRow kept(AttemptRow row) {
        try {
            return attempts.saveAndFlush(row);
        } catch (OptimisticLockingFailureException another) {
            throw new MovedOnRefused();
        }
    }

    private AttemptRow openRow(String attemptId, EnrolledItem item) {
        AttemptRow row = row(attemptId, item);
        if (row.endedAt != null) {
            throw new MovedOnRefused();
        }
        return row;
    }

    private AttemptRow row(String attemptId, EnrolledItem item) {
        return attempts.findById(new AttemptRow.Key(own(item), attemptId))
                .filter(row -> row.activity.equals(item.activity().value()))
                .orElseThrow(NotAllowedRefused::new);
    }

    private String own(EnrolledItem item) {
        return signedIn.only(item.member()).value();
    }

    private Stage stage(AttemptRow row) {
        return json.readValue(row.stage, Stage.class);
    }

    private List<Integer> choices(AttemptRow row) {
        return new ArrayList<>(json.readValue(row.choices, new TypeReference<List<Integer>>() {}));
    }
}
