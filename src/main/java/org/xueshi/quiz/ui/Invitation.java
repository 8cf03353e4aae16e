package org.xueshi.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.quiz.Accommodation;
import org.xueshi.quiz.Accommodations;
import org.xueshi.quiz.Quiz;
import org.xueshi.quiz.QuizRules;
import org.xueshi.quiz.Review;
import org.xueshi.quiz.Standing;

/** Before an attempt: by which rules the test is taken, how one stands, what was granted, and the way in. */
final class Invitation extends Div {

    Invitation(Quiz quiz, Standing standing, Instant now, Runnable begin) {
        addClassName("x-stack");
        var next = new ArrayList<Component>();
        if (standing.mayBegin(now)) {
            var button = new OnceButton(Texts.t("quiz.begin"), begin);
            button.addThemeVariants(ButtonVariant.PRIMARY);
            next.add(button);
        }
        add(new EmptyState(
                VaadinIcon.CLIPBOARD_CHECK,
                title(standing, now),
                sentences(words(quiz, standing, now)),
                next.toArray(Component[]::new)));
        standing.eased().forEach(one -> add(new Message(Tone.NEUTRAL, granted(one, quiz.rules()))));
    }

    private static String title(Standing standing, Instant now) {
        if (standing.submitted() == 0) {
            return Texts.t("quiz.ready");
        } else if (!standing.mayBegin(now)) {
            return Texts.t(standing.passed() ? "quiz.done.passed" : "quiz.done");
        }
        return Texts.t("quiz.again");
    }

    private static List<String> words(Quiz quiz, Standing standing, Instant now) {
        QuizRules rules = quiz.rules();
        List<String> words = new ArrayList<>();
        words.add(Texts.t("quiz.what", quiz.draws(), quiz.passPercent()));
        if (standing.limitMinutes() > 0) {
            words.add(Texts.t("quiz.what.time", standing.limitMinutes()));
        }
        Integer left = standing.left();
        if (left != null) {
            words.add(Texts.t("quiz.what.left", left));
        }
        if (rules.waitMinutes() > 0) {
            words.add(wait(rules, standing, now));
        }
        Integer best = standing.best();
        if (best != null && rules.review().shows(Review.Part.SCORE, standing.closed())) {
            words.add(Texts.t("quiz.best", standing.submitted(), best));
        }
        return words;
    }

    private static String wait(QuizRules rules, Standing standing, Instant now) {
        Instant from = standing.notBefore();
        return from != null && now.isBefore(from)
                ? Texts.t("quiz.what.wait.still", minutes(Duration.between(now, from)))
                : Texts.t("quiz.what.wait", minutes(Duration.ofMinutes(rules.waitMinutes())));
    }

    /** Rounded up to minutes, so that whoever waits so long is not too early. */
    private static String minutes(Duration length) {
        long minutes = length.plusSeconds(59).toMinutes();
        return minutes < 60 ? Texts.t("quiz.minutes", minutes) : Texts.t("quiz.hours", minutes / 60, minutes % 60);
    }

    private static String granted(Accommodation one, QuizRules rules) {
        List<String> words = new ArrayList<>();
        if (one.factorPercent() > Accommodations.PLAIN_FACTOR && rules.timed()) {
            words.add(Texts.t("quiz.eased.time", Factors.text(one.factorPercent())));
        }
        if (one.extraAttempts() > 0 && rules.limited()) {
            words.add(Texts.t("quiz.eased.attempts", one.extraAttempts()));
        }
        words.add(Texts.t("quiz.eased.reason", one.reason()));
        return sentences(words);
    }

    /** One after the other, as the reader's language sets them. */
    private static String sentences(List<String> words) {
        return words.stream()
                .reduce((before, next) -> Texts.t("quiz.sentences", before, next))
                .orElse("");
    }
}
