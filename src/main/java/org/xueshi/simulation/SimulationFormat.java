package org.xueshi.simulation;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.Sentence;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Format;
import org.xueshi.courses.ItemContent;
import org.xueshi.courses.ItemProgress;
import org.xueshi.courses.ItemSource;
import org.xueshi.courses.Quotable;
import org.xueshi.courses.Study;
import org.xueshi.courses.StudyTime;
import org.xueshi.courses.TimedItems;
import org.xueshi.courses.draft.Editable;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.simulation.Simulation.Best;
import org.xueshi.simulation.story.Playthrough;
import org.xueshi.simulation.story.Storyteller;
import org.xueshi.tracking.Measurements.Measured;
import org.xueshi.tracking.PresencePrompts.Shown;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Simulations: done when the best attempt reaches the pass mark, which may be any ending. */
@org.springframework.stereotype.Component
public class SimulationFormat implements Format, Quotable, Editable {

    /** To weigh the options of one decision, beside reading them. */
    private static final Duration WEIGHING = Duration.ofSeconds(8);

    private final Attempts attempts;
    private final OnStage onStage;
    private final Tellers tellers;
    private final TimedItems timed;
    private final NewStory newStory;
    private final JsonMapper json;

    SimulationFormat(
            Attempts attempts, OnStage onStage, Tellers tellers, TimedItems timed, NewStory newStory, JsonMapper json) {
        this.attempts = attempts;
        this.onStage = onStage;
        this.tellers = tellers;
        this.timed = timed;
        this.newStory = newStory;
        this.json = json;
    }

    @Override
    public String id() {
        return "simulation";
    }

    @Override
    public ItemContent read(ItemSource source) {
        Simulation simulation = new SimulationReader(source).read();
        Map<Language, Duration> estimate = new EnumMap<>(Language.class);
        if (!simulation.best().isEmpty()) {
            Best best = simulation.best().getFirst();
            simulation.stories().forEach((language, story) -> estimate.put(language, estimate(language, story, best)));
        }
        return new ItemContent(json.valueToTree(simulation), estimate);
    }

    /** One way through, read with care. */
    private static Duration estimate(Language language, String story, Best best) {
        Playthrough way = Playthrough.replay(new Storyteller(story), best.seed(), best.choices());
        return StudyTime.reading(way.text(), language)
                .plus(WEIGHING.multipliedBy(way.decisions().size()));
    }

    @Override
    public Component player(Study study) {
        return timed.around(study.item(), new SimulationPlayer(study, tellers.simulation(study.item()), attempts));
    }

    @Override
    public ItemProgress progress(EnrolledItem item) {
        Measured measured = timed.measured(item);
        int pass = tellers.simulation(item).passPercent();
        Integer best = attempts.best(item);
        List<Sentence> missing = missing(best, pass);
        double fraction = missing.isEmpty() ? 1 : best == null || pass == 0 ? 0 : Math.min(0.99, (double) best / pass);
        return new ItemProgress(
                fraction,
                missing,
                best,
                measured.secondsByVerdict(),
                measured.stretches(),
                measured.rulesVersion().orElse(null));
    }

    private static List<Sentence> missing(@Nullable Integer best, int pass) {
        if (best == null) {
            return List.of(
                    pass == 0
                            ? Sentence.of("simulation.missing.ending")
                            : Sentence.of("simulation.missing.attempt", pass));
        }
        return best >= pass ? List.of() : List.of(Sentence.of("simulation.missing.score", best, pass));
    }

    /** What stands on the stage. */
    @Override
    public String shown(EnrolledItem item, Shown shown) {
        return onStage.of(item).orElse("");
    }

    /** Nothing that is not on the stage: a question about it would tell what is still to come. */
    @Override
    public List<String> texts(EnrolledItem item) {
        return onStage.of(item).stream().toList();
    }

    @Override
    public void begin(ItemDraft draft, ObjectNode description) {
        newStory.begin(draft, description);
    }

    @Override
    public Component editor(ItemDraft draft) {
        return new SimulationEditor(draft);
    }
}
