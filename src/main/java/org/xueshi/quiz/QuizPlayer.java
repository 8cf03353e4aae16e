package org.xueshi.quiz;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.xueshi.common.ui.Confirm;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Study;

/** Takes a member through a test: what it asks, the questions, what came of it. */
final class QuizPlayer extends Div {

    private final Quiz quiz;
    private final Study study;
    private final Attempts attempts;

    QuizPlayer(Quiz quiz, Study study, Attempts attempts) {
        this.quiz = quiz;
        this.study = study;
        this.attempts = attempts;
        addClassName("x-quiz");
        attempts.open(item()).ifPresentOrElse(this::ask, this::invite);
    }

    private EnrolledItem item() {
        return study.item();
    }

    private void invite() {
        Integer best = attempts.best(item());
        var words = new ArrayList<String>();
        words.add(Texts.t("quiz.what", quiz.draw(), quiz.passPercent()));
        if (best != null) {
            words.add(Texts.t("quiz.best", attempts.submitted(item()), best));
        }
        show(new EmptyState(
                VaadinIcon.CLIPBOARD_CHECK,
                Texts.t(best == null ? "quiz.ready" : "quiz.again"),
                String.join(" ", words),
                primary("quiz.begin", () -> ask(attempts.begin(item())))));
    }

    private void ask(Attempt attempt) {
        List<QuestionField> fields = new ArrayList<>();
        var progress = new Span();
        progress.addClassName("x-quiz-progress");
        progress.getElement().setAttribute("role", "status");
        int number = 1;
        for (Drawn drawn : attempt.drawn()) {
            fields.add(new QuestionField(number++, drawn, question(drawn), attempt, item().language()));
        }
        Runnable count = () -> progress.setText(Texts.t("quiz.answered", answered(fields), fields.size()));
        fields.forEach(field -> field.onAnswer(chosen -> {
            attempts.answer(attempt.id(), field.question(), chosen);
            count.run();
        }));
        count.run();
        var bar = new Div(progress, primary("quiz.submit", () -> submit(attempt, fields)));
        bar.addClassName("x-quiz-bar");
        removeAll();
        add(fields.toArray(QuestionField[]::new));
        add(bar);
    }

    private void submit(Attempt attempt, List<QuestionField> fields) {
        long open = fields.size() - answered(fields);
        if (open == 0) {
            mark(attempt, fields);
        } else {
            Confirm.ask(
                    Texts.t("quiz.open.title"),
                    Texts.t("quiz.open.text", open),
                    Texts.t("quiz.submit"),
                    () -> mark(attempt, fields));
        }
    }

    private void mark(Attempt attempt, List<QuestionField> fields) {
        Attempt marked = attempts.submit(attempt.id(), item(), shown(fields));
        int score = Objects.requireNonNull(marked.scorePercent());
        boolean passed = score >= quiz.passPercent();
        var title = new H2(Texts.t(passed ? "quiz.passed" : "quiz.failed", score));
        title.getElement().setAttribute("tabindex", "-1");
        var head = new Div(
                title, new Paragraph(Texts.t(passed ? "quiz.passed.next" : "quiz.failed.next", quiz.passPercent())));
        head.addClassNames("x-quiz-result", passed ? "x-quiz-passed" : "x-quiz-failed");
        if (!passed) {
            head.add(primary("quiz.retry", () -> ask(attempts.begin(item()))));
        }
        show(head);
        int number = 1;
        for (Drawn drawn : marked.drawn()) {
            Set<Integer> chosen = marked.answers().getOrDefault(drawn.question(), Set.of());
            add(new MarkedQuestion(number++, drawn, question(drawn), chosen, item().language()));
        }
        title.getElement().executeJs("this.focus()");
        study.progressed().run();
    }

    /** What the person sees chosen, even if it could not be kept when it was. */
    private static Map<String, Set<Integer>> shown(List<QuestionField> fields) {
        return fields.stream()
                .filter(QuestionField::isAnswered)
                .collect(Collectors.toMap(QuestionField::question, QuestionField::chosen));
    }

    private static long answered(List<QuestionField> fields) {
        return fields.stream().filter(QuestionField::isAnswered).count();
    }

    private org.xueshi.courses.Question question(Drawn drawn) {
        return item().course().question(drawn.question()).orElseThrow();
    }

    private static Button primary(String key, Runnable action) {
        var button = new OnceButton(Texts.t(key), action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void show(com.vaadin.flow.component.Component only) {
        removeAll();
        add(only);
    }
}
