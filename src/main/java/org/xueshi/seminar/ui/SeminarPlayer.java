package org.xueshi.seminar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.Study;
import org.xueshi.seminar.Seminar;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.judging.Decision;
import org.xueshi.seminar.judging.Judgement;
import org.xueshi.seminar.post.Contribution;

/** A seminar as a member takes part in it: the question, what is asked, what was said of one's own, and all that is written. */
public final class SeminarPlayer extends Div {

    private final Study study;
    private final Seminar seminar;
    private final SeminarTools tools;
    private final SeminarId id;
    private final Div standing = new Div();
    private @Nullable Contribution shown;

    /** For the enrolled member who looks at it. */
    public SeminarPlayer(Study study, Seminar seminar, SeminarTools tools) {
        this.study = study;
        this.seminar = seminar;
        this.tools = tools;
        id = SeminarId.of(study.item());
        addClassName("x-seminar");
        standing.getElement().setAttribute("aria-live", "polite");
        standing.addClassName("x-stack");
        var question = new Div(
                new H2(Texts.t(study.item().item().title())),
                Markdown.of(id, seminar.question().in(study.item().language().locale())));
        question.addClassName("x-seminar-question");
        question.getElement().setAttribute("lang", study.item().language().tag());
        add(question, standing, new ThreadPanel(id, tools, study.item().language(), this::changed));
        stand();
    }

    /** Somebody has written or judged: how it stands with one's own may be another thing now. */
    private void changed() {
        if (!current().equals(Optional.ofNullable(shown))) {
            stand();
            study.progressed().run();
        }
    }

    private Optional<Contribution> current() {
        return tools.contributions().of(id, study.item().member());
    }

    private void stand() {
        shown = current().orElse(null);
        standing.removeAll();
        standing.add(
                new RubricCard(id, seminar, shown, study.item().item().rule().minutes()));
        List<Judgement> judgements = tools.judging().mine(id);
        if (!judgements.isEmpty()) {
            standing.add(said(judgements.getFirst()));
        }
    }

    private static Message said(Judgement judgement) {
        String judge = Texts.t(judgement.judge());
        Tone tone = judgement.decision() == Decision.SUFFICIENT
                ? Tone.GOOD
                : judgement.decision() == Decision.RETURNED ? Tone.ATTENTION : Tone.NEUTRAL;
        String key = "seminar.judged." + judgement.decision().name().toLowerCase(Locale.ROOT);
        return new Message(
                tone,
                judgement.words().isEmpty()
                        ? Texts.t(key, judge)
                        : Texts.t("seminar.judged.words", Texts.t(key, judge), judgement.words()));
    }
}
