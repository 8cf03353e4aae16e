package org.xueshi.quiz.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Confirm;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.question.Answer;
import org.xueshi.courses.question.Question;
import org.xueshi.quiz.Attempt;
import org.xueshi.quiz.Drawn;
import org.xueshi.quiz.ExpiredRefused;
import org.xueshi.quiz.SubmittedRefused;

/** An attempt while it is open: its questions, all on a page or one at a time, and what is left of its time. */
final class AttemptPage extends Div {

    /** More than this on one page is a long way on a phone. */
    private static final int MOST_ON_A_PAGE = 10;

    /** What happens to an attempt; all of it is the server's to allow. */
    interface Doing {

        void answer(String question, Answer answer);

        void flag(String question, boolean flagged);

        /** @param unkept what could not be kept when it was given */
        void submit(Map<String, Answer> unkept);

        /** It was submitted in another window, or its time is over. */
        void closed();
    }

    private final Doing doing;
    private final List<QuestionCard> cards = new ArrayList<>();
    private final QuestionDots dots;
    private final QuestionSteps steps;
    private final Span progress = new Span();
    private final Button layout = new Button();
    private boolean oneAtATime;

    /** @param bank knows every question of the attempt */
    AttemptPage(EnrolledItem item, Attempt attempt, Instant now, Doing doing) {
        this.doing = doing;
        addClassName("x-attempt");
        progress.addClassName("x-quiz-progress");
        progress.getElement().setAttribute("role", "status");
        int number = 1;
        for (Drawn drawn : attempt.drawn()) {
            cards.add(card(item, attempt, drawn, number++));
        }
        dots = new QuestionDots(cards.size(), this::go);
        steps = new QuestionSteps(cards.size(), this::go);
        layout.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        layout.addClickListener(click -> arrange(!oneAtATime));
        var head = new Div(dots, layout);
        head.addClassName("x-attempt-head");
        add(head);
        cards.forEach(this::add);
        add(steps, bar(attempt, now));
        arrange(cards.size() > MOST_ON_A_PAGE);
        count();
    }

    private QuestionCard card(EnrolledItem item, Attempt attempt, Drawn drawn, int number) {
        Question question = item.course().question(drawn.question()).orElseThrow();
        String label = Texts.t(
                "quiz.question", number, question.text().in(item.language().locale()));
        var card = new QuestionCard(
                new AnswerField.Asked(label, question, drawn, attempt.answers().get(question.id()), item.language()),
                attempt.flagged().contains(question.id()));
        card.onAnswer(answer -> whileOpen(() -> doing.answer(question.id(), answer)));
        card.onFlag(flagged -> whileOpen(() -> doing.flag(question.id(), flagged)));
        return card;
    }

    private Div bar(Attempt attempt, Instant now) {
        var submit = new OnceButton(Texts.t("quiz.submit"), this::submit);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(progress);
        Instant deadline = attempt.deadline();
        if (deadline != null) {
            bar.add(new Countdown(Duration.between(now, deadline), this::send));
        }
        bar.add(submit);
        bar.addClassName("x-quiz-bar");
        return bar;
    }

    /** Whoever is told that it is closed sees at once what came of it. */
    private void whileOpen(Runnable keep) {
        try {
            keep.run();
        } catch (SubmittedRefused | ExpiredRefused refused) {
            Notify.failed(Texts.t((Refused) refused));
            doing.closed();
            return;
        }
        count();
    }

    private void submit() {
        long open = cards.size() - answered();
        if (open == 0) {
            send();
        } else {
            Confirm.ask(
                    Texts.t("quiz.open.title"), Texts.t("quiz.open.text", open), Texts.t("quiz.submit"), this::send);
        }
    }

    private void send() {
        Map<String, Answer> unkept = new HashMap<>();
        cards.stream().filter(card -> !card.isKept()).forEach(card -> {
            Answer answer = card.answer();
            if (answer != null) {
                unkept.put(card.question(), answer);
            }
        });
        whileOpen(() -> doing.submit(unkept));
    }

    private long answered() {
        return cards.stream().filter(QuestionCard::isAnswered).count();
    }

    private void count() {
        progress.setText(Texts.t("quiz.answered", answered(), cards.size()));
        for (int i = 0; i < cards.size(); i++) {
            dots.show(i, cards.get(i).isAnswered(), cards.get(i).isFlagged());
        }
    }

    private void arrange(boolean single) {
        oneAtATime = single;
        layout.setText(Texts.t(single ? "quiz.layout.all" : "quiz.layout.one"));
        layout.setVisible(cards.size() > 1);
        steps.setVisible(single);
        cards.forEach(card -> card.setVisible(!single));
        dots.current(-1);
        if (single) {
            turnTo(0);
        }
    }

    private void go(int index) {
        if (oneAtATime) {
            turnTo(index);
        }
        QuestionCard card = cards.get(index);
        card.getElement().executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true})");
    }

    private void turnTo(int index) {
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).setVisible(i == index);
        }
        dots.current(index);
        steps.at(index);
    }
}
