package org.xueshi.quiz.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.quiz.Attempt;
import org.xueshi.quiz.Quiz;
import org.xueshi.quiz.Review;
import org.xueshi.quiz.Standing;

/** The member's submitted attempts, the latest first; those that may be looked at lead there. */
final class AttemptList extends Div {

    private final ZoneId zone;

    /** @param zone in which the member reads times */
    AttemptList(Quiz quiz, Standing standing, List<Attempt> attempts, ZoneId zone, Consumer<Attempt> look) {
        this.zone = zone;
        var list = new Div();
        list.addClassName("x-list");
        Review review = quiz.rules().review();
        for (Attempt attempt : attempts) {
            list.add(row(quiz, review, standing, attempt, look));
        }
        add(new Card(Texts.t("quiz.mine"), list));
    }

    private Div row(Quiz quiz, Review review, Standing standing, Attempt attempt, Consumer<Attempt> look) {
        int score = Objects.requireNonNull(attempt.scorePercent());
        boolean passed = quiz.passes(score);
        var when = new Span(Texts.moment(when(attempt), zone));
        when.addClassName("x-attempt-when");
        var row = new Div(when);
        row.addClassNames("x-row", "x-attempt-row");
        row.add(new StatusBadge(
                passed ? Tone.GOOD : Tone.NEUTRAL, Texts.t(passed ? "quiz.row.passed" : "quiz.row.failed")));
        if (review.shows(Review.Part.SCORE, standing.closed())) {
            var figure = new Span(Texts.t("quiz.row.score", score));
            figure.addClassName("x-number");
            row.add(figure);
        }
        if (attempt.expired()) {
            row.add(new StatusBadge(Tone.WAITING, Texts.t("quiz.row.expired")));
        }
        if (review.isOpen(standing.closed())) {
            var open = new Button(Texts.t("quiz.row.look"), click -> look.accept(attempt));
            open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            open.setAriaLabel(Texts.t("quiz.row.look-at", Texts.moment(when(attempt), zone)));
            row.add(open);
        }
        return row;
    }

    private static Instant when(Attempt attempt) {
        return Objects.requireNonNull(attempt.submittedAt());
    }
}
