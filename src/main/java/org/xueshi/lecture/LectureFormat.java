package org.xueshi.lecture;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.xueshi.common.Language;
import org.xueshi.common.RoomTexts;
import org.xueshi.common.Sentence;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Format;
import org.xueshi.courses.ItemContent;
import org.xueshi.courses.ItemProgress;
import org.xueshi.courses.ItemSource;
import org.xueshi.courses.PresenceDemands;
import org.xueshi.courses.Quotable;
import org.xueshi.courses.Study;
import org.xueshi.courses.StudyTime;
import org.xueshi.courses.draft.Editable;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.lecture.content.LectureReader;
import org.xueshi.lecture.edit.LectureEditor;
import org.xueshi.lecture.notes.Notes;
import org.xueshi.lecture.notes.Places;
import org.xueshi.lecture.ui.LecturePlayer;
import org.xueshi.library.Pictures;
import org.xueshi.tracking.MeasureRules;
import org.xueshi.tracking.MeasureRules.PartKind;
import org.xueshi.tracking.Measurements;
import org.xueshi.tracking.PresencePrompts.Shown;
import org.xueshi.tracking.StudySessions;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lectures: done when enough of their time line has been met. */
@org.springframework.stereotype.Component
public class LectureFormat implements Format, Quotable, Editable {

    /** More than these nobody remembers; the player shows them all. */
    private static final int PARTS_NAMED = 3;

    private final StudySessions sessions;
    private final Measurements measurements;
    private final PresenceDemands presence;
    private final Notes notes;
    private final Places places;
    private final Pictures pictures;
    private final JsonMapper json;
    private final RoomTexts texts;

    LectureFormat(
            StudySessions sessions,
            Measurements measurements,
            PresenceDemands presence,
            Notes notes,
            Places places,
            Pictures pictures,
            JsonMapper json,
            RoomTexts texts) {
        this.pictures = pictures;
        this.texts = texts;
        this.notes = notes;
        this.places = places;
        this.sessions = sessions;
        this.presence = presence;
        this.measurements = measurements;
        this.json = json;
    }

    @Override
    public String id() {
        return "lecture";
    }

    @Override
    public ItemContent read(ItemSource source) {
        Lecture lecture = new LectureReader(source).read();
        Map<Language, Duration> estimate = new EnumMap<>(Language.class);
        for (Lecture.Part part : lecture.parts()) {
            part.media()
                    .forEach((language, medium) ->
                            estimate.merge(language, Duration.ofMillis(medium.estimateMillis()), Duration::plus));
        }
        return new ItemContent(json.valueToTree(lecture), estimate);
    }

    @Override
    public Component player(Study study) {
        EnrolledItem item = study.item();
        return new LecturePlayer(
                lecture(item),
                study,
                () -> upToNow(item),
                () -> sessions.open(item.member(), item.activity(), rules(item)),
                notes,
                places);
    }

    /** So that the page begins with all the time there is, also what another tab or an earlier visit has left unwritten. */
    private Measurements.Measured upToNow(EnrolledItem item) {
        sessions.flush(item.member());
        return measured(item);
    }

    /** How study of the item is measured today, and the parts that there are to meet. */
    public MeasureRules rules(EnrolledItem item) {
        List<MeasureRules.Part> parts = new ArrayList<>();
        for (Lecture.Part part : lecture(item).parts()) {
            Lecture.Medium medium = part.in(item);
            PartKind kind = part.kind().isPlayed() ? PartKind.MEDIA : PartKind.PAGE;
            for (int i = 0; i < medium.sections().size(); i++) {
                parts.add(new MeasureRules.Part(
                        Lecture.section(part, i), kind, medium.sections().get(i)));
            }
        }
        return new MeasureRules(
                StudyTime.IDLE_LIMIT,
                item.course().maxPlaybackRate(),
                lecture(item).isHeard(),
                presence.of(item),
                parts);
    }

    @Override
    public ItemProgress progress(EnrolledItem item) {
        Measurements.Measured measured = measured(item);
        return new ItemProgress(
                measured.coverage(),
                missing(item, measured),
                null,
                measured.secondsByVerdict(),
                measured.stretches(),
                measured.rulesVersion().orElse(null));
    }

    /** How much of the whole, and the first parts that are not met so far. */
    private List<Sentence> missing(EnrolledItem item, Measurements.Measured measured) {
        int enough = item.coveragePercent();
        if (measured.coverage() * 100 >= enough) {
            return List.of();
        }
        List<Sentence> missing = new ArrayList<>();
        missing.add(Sentence.of("lecture.missing.coverage", percent(measured.coverage()), enough));
        lecture(item).parts().stream()
                .filter(part -> PartCoverage.of(part, item.language(), measured) * 100 < enough)
                .limit(PARTS_NAMED)
                .map(part -> Sentence.of(
                        "lecture.missing.part",
                        part.title(),
                        percent(PartCoverage.of(part, item.language(), measured))))
                .forEach(missing::add);
        return missing;
    }

    private static int percent(double share) {
        return (int) Math.floor(share * 100);
    }

    @Override
    public void begin(ItemDraft draft, ObjectNode description) {
        LectureEditor.begin(draft, description, texts);
    }

    @Override
    public Component editor(ItemDraft draft) {
        return new LectureEditor(draft, pictures);
    }

    @Override
    public String shown(EnrolledItem item, Shown shown) {
        return words(item).shown(shown);
    }

    @Override
    public List<String> texts(EnrolledItem item) {
        return words(item).texts();
    }

    private LectureWords words(EnrolledItem item) {
        return new LectureWords(lecture(item), item.language());
    }

    private Measurements.Measured measured(EnrolledItem item) {
        return measurements.of(item.member(), item.activity(), rules(item));
    }

    private Lecture lecture(EnrolledItem item) {
        return json.treeToValue(item.item().content(), Lecture.class);
    }
}
