package org.xueshi.quiz.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Objects;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.quiz.Attempt;
import org.xueshi.quiz.Quiz;
import org.xueshi.quiz.Review;
import org.xueshi.quiz.Standing;

/** What came of an attempt, as far as the test's rule lets it be told, and the next step. */
final class Result extends Div {

    private final H2 title;

    Result(Quiz quiz, Standing standing, Attempt attempt, Instant now, Runnable begin, Runnable overview) {
        int score = Objects.requireNonNull(attempt.scorePercent());
        boolean passed = quiz.passes(score);
        Review review = quiz.rules().review();
        addClassNames("x-quiz-result", passed ? "x-quiz-passed" : "x-quiz-failed");
        title = new H2(
                review.shows(Review.Part.SCORE, standing.closed())
                        ? Texts.t(passed ? "quiz.passed" : "quiz.failed", score)
                        : Texts.t(passed ? "quiz.passed.plain" : "quiz.failed.plain"));
        title.getElement().setAttribute("tabindex", "-1");
        add(title, new Paragraph(words(quiz, standing, passed)));
        if (attempt.expired()) {
            add(new Paragraph(Texts.t("quiz.expired")));
        }
        var next = new Div();
        next.addClassName("x-actions");
        if (!passed && standing.mayBegin(now)) {
            var again = new OnceButton(Texts.t("quiz.retry"), begin);
            again.addThemeVariants(ButtonVariant.PRIMARY);
            next.add(again);
        }
        next.add(new Button(Texts.t("quiz.overview"), click -> overview.run()));
        add(next);
    }

    private static String words(Quiz quiz, Standing standing, boolean passed) {
        Review review = quiz.rules().review();
        if (!review.isOpen(standing.closed())) {
            return Texts.t(
                    review.when() == Review.When.NEVER ? "quiz.review.never" : "quiz.review.later", quiz.passPercent());
        }
        if (passed) {
            return Texts.t("quiz.passed.next");
        }
        return Texts.t(standing.closed() ? "quiz.failed.closed" : "quiz.failed.next", quiz.passPercent());
    }

    void takeFocus() {
        title.getElement().executeJs("this.focus()");
    }
}
