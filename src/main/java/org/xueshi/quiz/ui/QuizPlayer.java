package org.xueshi.quiz.ui;

import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Study;
import org.xueshi.courses.question.Answer;
import org.xueshi.quiz.Attempt;
import org.xueshi.quiz.Attempts;
import org.xueshi.quiz.Quiz;
import org.xueshi.quiz.Standing;

/** Takes a member through a test: what it asks, the questions, what came of it. */
public final class QuizPlayer extends Div {

    private final Quiz quiz;
    private final Study study;
    private final Attempts attempts;
    private final ApplicationClock clock;
    private final ZoneId zone;

    /** @param zone in which the member reads times */
    public QuizPlayer(Quiz quiz, Study study, Attempts attempts, ApplicationClock clock, ZoneId zone) {
        this.quiz = quiz;
        this.study = study;
        this.attempts = attempts;
        this.clock = clock;
        this.zone = zone;
        addClassName("x-quiz");
        goOn();
    }

    private EnrolledItem item() {
        return study.item();
    }

    private void goOn() {
        attempts.open(item()).ifPresentOrElse(this::ask, this::invite);
    }

    private void begin() {
        ask(attempts.begin(item()));
    }

    private void invite() {
        removeAll();
        Standing standing = attempts.standing(item());
        add(new Invitation(quiz, standing, clock.instant(), this::begin));
        if (standing.submitted() > 0) {
            add(new AttemptList(quiz, standing, attempts.submitted(item()), zone, this::look));
        }
    }

    private void ask(Attempt attempt) {
        removeAll();
        add(new AttemptPage(item(), attempt, clock.instant(), new AttemptPage.Doing() {
            @Override
            public void answer(String question, Answer answer) {
                attempts.answer(attempt.id(), item(), question, answer);
            }

            @Override
            public void flag(String question, boolean flagged) {
                attempts.flag(attempt.id(), item(), question, flagged);
            }

            @Override
            public void submit(Map<String, Answer> unkept) {
                result(attempts.submit(attempt.id(), item(), unkept));
            }

            @Override
            public void closed() {
                again(attempt.id());
            }
        }));
    }

    /** What came of an attempt that was closed elsewhere; it may be that another one has been begun since. */
    private void again(String attemptId) {
        attempts.open(item());
        Optional<Attempt> closed = attempts.submitted(item()).stream()
                .filter(attempt -> attempt.id().equals(attemptId))
                .findFirst();
        closed.ifPresentOrElse(this::result, this::goOn);
    }

    private void result(Attempt marked) {
        Result result = show(marked);
        result.takeFocus();
        study.progressed().run();
    }

    private void look(Attempt earlier) {
        show(earlier).takeFocus();
    }

    private Result show(Attempt marked) {
        Standing standing = attempts.standing(item());
        var result = new Result(quiz, standing, marked, clock.instant(), this::begin, this::invite);
        removeAll();
        add(result);
        if (quiz.rules().review().isOpen(standing.closed())) {
            add(new AttemptReview(quiz.rules().review(), standing, item(), marked));
        }
        return result;
    }
}
