package org.xueshi.sitevisit;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xueshi.common.Sentence;
import org.xueshi.courses.Attending;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Format;
import org.xueshi.courses.ItemContent;
import org.xueshi.courses.ItemProgress;
import org.xueshi.courses.ItemSource;
import org.xueshi.courses.Study;
import org.xueshi.courses.TimedItems;
import org.xueshi.courses.draft.Editable;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.gatherings.attendance.AttendedGathering;
import org.xueshi.sitevisit.base.BaseFolders;
import org.xueshi.sitevisit.base.Bases;
import org.xueshi.sitevisit.reflection.Reflection.State;
import org.xueshi.sitevisit.reflection.Reflections;
import org.xueshi.sitevisit.ui.SiteVisitEditor;
import org.xueshi.sitevisit.ui.VisitPlayers;
import org.xueshi.tracking.Measurements.Measured;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Visits: done when enough minutes are counter-signed and what was written afterwards is accepted. */
@org.springframework.stereotype.Component
public class SiteVisitFormat implements Format, Attending, Editable {

    /** How far whoever came is, and whoever has sent what they wrote. */
    private static final double CAME = 0.5;

    private static final double SENT = 0.8;

    private final SiteVisits visits;
    private final Reflections reflections;
    private final Bases bases;
    private final BaseFolders folders;
    private final TimedItems timed;
    private final VisitPlayers players;
    private final JsonMapper json;

    SiteVisitFormat(
            SiteVisits visits,
            Reflections reflections,
            Bases bases,
            BaseFolders folders,
            TimedItems timed,
            VisitPlayers players,
            JsonMapper json) {
        this.visits = visits;
        this.reflections = reflections;
        this.bases = bases;
        this.folders = folders;
        this.timed = timed;
        this.players = players;
        this.json = json;
    }

    @Override
    public String id() {
        return SiteVisits.FORMAT;
    }

    @Override
    public ItemContent read(ItemSource source) {
        JsonNode node = source.description();
        SiteVisit visit = SiteVisit.read(node);
        if (bases.find(visit.base()).isEmpty() && !folders.has(visit.base())) {
            source.problem(
                    "/base", Sentence.of("sitevisit.problem.base", visit.base().value()));
        }
        if (visit.leastPhotos() > visit.mostPhotos()) {
            source.problem("/reflection/photos/least", Sentence.of("sitevisit.problem.photos"));
        }
        Duration writing =
                Duration.ofMinutes(node.get("reflection").path("minutes").asInt(SiteVisit.WRITING_MINUTES));
        // The visit itself is no study time at the screen: it is credited as attended, beside what is measured.
        return new ItemContent(
                json.valueToTree(visit),
                source.languages().stream().collect(Collectors.toMap(language -> language, language -> writing)));
    }

    @Override
    public Component player(Study study) {
        return timed.around(study.item(), players.of(study));
    }

    @Override
    public ItemProgress progress(EnrolledItem item) {
        SiteVisit visit = visits.of(item.item());
        long minutes = visits.minutes(item);
        Optional<State> written = reflections.state(item);
        List<Sentence> missing = new ArrayList<>();
        if (minutes < visit.visitMinutes()) {
            missing.add(
                    minutes == 0
                            ? Sentence.of("sitevisit.missing.visit", visit.visitMinutes())
                            : Sentence.of("sitevisit.missing.minutes", minutes, visit.visitMinutes()));
        }
        if (written.filter(State.ACCEPTED::equals).isEmpty()) {
            String how = written.filter(state -> state != State.DRAFT)
                    .map(state -> state == State.SENT ? "judged" : "returned")
                    .orElse("reflection");
            missing.add(Sentence.of("sitevisit.missing." + how));
        }
        Measured measured = timed.measured(item);
        return new ItemProgress(
                fraction(minutes >= visit.visitMinutes(), written),
                missing,
                null,
                measured.secondsByVerdict(),
                measured.stretches(),
                measured.rulesVersion().orElse(null));
    }

    private static double fraction(boolean came, Optional<State> written) {
        if (!came) {
            return 0;
        }
        return switch (written.orElse(State.DRAFT)) {
            case ACCEPTED -> 1;
            case SENT -> SENT;
            case DRAFT, RETURNED -> CAME;
        };
    }

    @Override
    public List<AttendedGathering> attended(EnrolledItem item) {
        return visits.attended(item).stream().filter(AttendedGathering::whole).toList();
    }

    @Override
    public void begin(ItemDraft draft, ObjectNode description) {
        SiteVisitEditor.begin(bases, description);
    }

    @Override
    public Component editor(ItemDraft draft) {
        return new SiteVisitEditor(draft, bases);
    }
}
