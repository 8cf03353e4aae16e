package org.xueshi.quiz;

import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;
import org.xueshi.common.Sentence;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Format;
import org.xueshi.courses.ItemContent;
import org.xueshi.courses.ItemProgress;
import org.xueshi.courses.ItemSource;
import org.xueshi.courses.Quotable;
import org.xueshi.courses.Study;
import org.xueshi.courses.TimedItems;
import org.xueshi.courses.draft.Editable;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.courses.question.Question;
import org.xueshi.courses.question.QuestionBanks;
import org.xueshi.people.Directory;
import org.xueshi.quiz.editor.QuizEditor;
import org.xueshi.quiz.ui.QuizPlayer;
import org.xueshi.tracking.Measurements.Measured;
import org.xueshi.tracking.PresencePrompts.Shown;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tests: done when the best attempt reaches the pass mark. */
@org.springframework.stereotype.Component
public class QuizFormat implements Format, Quotable, Editable {

    private final Attempts attempts;
    private final AskedNow askedNow;
    private final Quizzes quizzes;
    private final TimedItems timed;
    private final QuestionBanks banks;
    private final Directory directory;
    private final ApplicationClock clock;
    private final JsonMapper json;

    QuizFormat(
            Attempts attempts,
            AskedNow askedNow,
            Quizzes quizzes,
            TimedItems timed,
            QuestionBanks banks,
            Directory directory,
            ApplicationClock clock,
            JsonMapper json) {
        this.attempts = attempts;
        this.askedNow = askedNow;
        this.quizzes = quizzes;
        this.timed = timed;
        this.banks = banks;
        this.directory = directory;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public String id() {
        return "quiz";
    }

    @Override
    public ItemContent read(ItemSource source) {
        return new ItemContent(json.valueToTree(new QuizReading(source).read()), Map.of());
    }

    @Override
    public Component player(Study study) {
        return timed.around(
                study.item(), new QuizPlayer(quizzes.of(study.item()), study, attempts, clock, zone(study.item())));
    }

    private ZoneId zone(EnrolledItem item) {
        return directory.member(item.member()).zone();
    }

    @Override
    public ItemProgress progress(EnrolledItem item) {
        Quiz quiz = quizzes.of(item);
        Integer best = attempts.best(item, quiz);
        List<Sentence> missing = missing(quiz, best);
        double fraction = missing.isEmpty() ? 1 : best == null ? 0 : Math.min(0.99, (double) best / quiz.passPercent());
        Measured measured = timed.measured(item);
        // The course's pages show it too: no more than the test's own review would.
        boolean told = quiz.rules().review().shows(Review.Part.SCORE, missing.isEmpty());
        return new ItemProgress(
                fraction,
                missing,
                told ? best : null,
                measured.secondsByVerdict(),
                measured.stretches(),
                measured.rulesVersion().orElse(null));
    }

    private static List<Sentence> missing(Quiz quiz, @Nullable Integer best) {
        if (best == null) {
            return List.of(Sentence.of("quiz.missing.attempt", quiz.passPercent()));
        } else if (quiz.passes(best)) {
            return List.of();
        }
        return List.of(
                quiz.rules().review().shows(Review.Part.SCORE, false)
                        ? Sentence.of("quiz.missing.score", best, quiz.passPercent())
                        : Sentence.of("quiz.missing.pass", quiz.passPercent()));
    }

    @Override
    public String shown(EnrolledItem item, Shown shown) {
        return String.join("\n", texts(item));
    }

    /** What the open attempt shows: of right and wrong answers the same, and nothing of what is right. */
    @Override
    public List<String> texts(EnrolledItem item) {
        List<String> texts = new ArrayList<>();
        for (Question question : askedNow.of(item)) {
            texts.add(shown(question, item.language()));
        }
        return texts;
    }

    private static String shown(Question question, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(question.shownText(language));
        for (Localised choice : question.choices()) {
            lines.add(choice.in(language.locale()));
        }
        return String.join("\n", lines);
    }

    @Override
    public void begin(ItemDraft draft, ObjectNode description) {
        QuizEditor.begin(draft, description);
    }

    @Override
    public Component editor(ItemDraft draft) {
        return new QuizEditor(draft, banks);
    }
}
