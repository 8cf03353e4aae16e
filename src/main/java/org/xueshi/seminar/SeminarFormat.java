package org.xueshi.seminar;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xueshi.common.Language;
import org.xueshi.common.RoomTexts;
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
import org.xueshi.seminar.Rubric.Counted;
import org.xueshi.seminar.post.Contribution;
import org.xueshi.seminar.post.Contributions;
import org.xueshi.seminar.post.Standing;
import org.xueshi.seminar.text.PostText;
import org.xueshi.seminar.ui.SeminarEditor;
import org.xueshi.seminar.ui.SeminarPlayer;
import org.xueshi.seminar.ui.SeminarTools;
import org.xueshi.tracking.Measurements.Measured;
import org.xueshi.tracking.PresencePrompts.Shown;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Seminars: done when everything that the rubric counts is written and, if it asks for it, an instructor found it sufficient. */
@org.springframework.stereotype.Component
public class SeminarFormat implements Format, Quotable, Editable {

    /** Chinese characters that somebody who thinks while writing writes in a minute. */
    private static final int WRITTEN_A_MINUTE = 15;

    /** Reading what others wrote, for each reply. */
    private static final Duration READING_OTHERS = Duration.ofMinutes(2);

    private final Seminars seminars;
    private final Contributions contributions;
    private final SeminarTools tools;
    private final TimedItems timed;
    private final RoomTexts texts;
    private final JsonMapper json;

    SeminarFormat(
            Seminars seminars,
            Contributions contributions,
            SeminarTools tools,
            TimedItems timed,
            RoomTexts texts,
            JsonMapper json) {
        this.seminars = seminars;
        this.contributions = contributions;
        this.tools = tools;
        this.timed = timed;
        this.texts = texts;
        this.json = json;
    }

    @Override
    public String id() {
        return Seminars.FORMAT;
    }

    @Override
    public ItemContent read(ItemSource source) {
        Seminar seminar = Seminars.read(source.description());
        if (seminar.rubric().ownPosts() + seminar.rubric().replies() == 0) {
            source.problem("/rubric", Sentence.of("seminar.problem.nothing-asked"));
        }
        Map<Language, Duration> estimate = new EnumMap<>(Language.class);
        source.languages().forEach(language -> estimate.put(language, estimate(seminar, language)));
        return new ItemContent(json.valueToTree(seminar), estimate);
    }

    private static Duration estimate(Seminar seminar, Language language) {
        Rubric rubric = seminar.rubric();
        int written = rubric.ownPosts() * rubric.ownLength() + rubric.replies() * rubric.replyLength();
        return StudyTime.reading(PostText.ownWords(seminar.question().in(language.locale())), language)
                .plus(Duration.ofMinutes(written / WRITTEN_A_MINUTE))
                .plus(READING_OTHERS.multipliedBy(rubric.replies()));
    }

    @Override
    public Component player(Study study) {
        Seminar seminar = seminars.of(study.item().item()).orElseThrow();
        return timed.around(study.item(), new SeminarPlayer(study, seminar, tools));
    }

    @Override
    public ItemProgress progress(EnrolledItem item) {
        Measured measured = timed.measured(item);
        Rubric rubric = seminars.of(item.item()).orElseThrow().rubric();
        Optional<Contribution> mine = contributions.of(SeminarId.of(item), item.member());
        List<Sentence> missing = missing(rubric, mine);
        Counted counted = mine.map(Contribution::counted).orElse(new Counted(0, 0));
        return new ItemProgress(
                missing.isEmpty() ? 1 : rubric.fraction(counted, false),
                missing,
                null,
                measured.secondsByVerdict(),
                measured.stretches(),
                measured.rulesVersion().orElse(null));
    }

    /** What was found sufficient stays so, whatever becomes of a post; only another judgement changes it. */
    static List<Sentence> missing(Rubric rubric, Optional<Contribution> mine) {
        Standing standing = mine.map(Contribution::standing).orElse(Standing.WRITING);
        if (rubric.judged() && standing == Standing.SUFFICIENT) {
            return List.of();
        }
        List<Sentence> missing =
                new ArrayList<>(rubric.missing(mine.map(Contribution::counted).orElse(new Counted(0, 0))));
        if (rubric.judged() && standing == Standing.RETURNED) {
            missing.add(Sentence.of("seminar.missing.returned"));
        } else if (rubric.judged() && missing.isEmpty()) {
            missing.add(Sentence.of("seminar.missing.judgement"));
        }
        return missing;
    }

    /** The question, which stands above every page: what others wrote may be on a page that this member has not opened. */
    @Override
    public String shown(EnrolledItem item, Shown shown) {
        return String.join("\n", texts(item));
    }

    @Override
    public List<String> texts(EnrolledItem item) {
        Seminar seminar = seminars.of(item.item()).orElseThrow();
        return List.of(PostText.ownWords(seminar.question().in(item.language().locale())));
    }

    @Override
    public void begin(ItemDraft draft, ObjectNode description) {
        ObjectNode question = description.putObject("question");
        for (Language language : Language.values()) {
            question.put(language.tag(), texts.getTranslation("seminar.new.question", language.locale()));
        }
        description
                .putObject("rubric")
                .put("own_posts", Rubric.USUAL.ownPosts())
                .put("own_length", Rubric.USUAL.ownLength())
                .put("replies", Rubric.USUAL.replies())
                .put("reply_length", Rubric.USUAL.replyLength())
                .put("judged", Rubric.USUAL.judged());
    }

    @Override
    public Component editor(ItemDraft draft) {
        return new SeminarEditor(draft);
    }
}
