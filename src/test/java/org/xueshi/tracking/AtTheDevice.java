package org.xueshi.tracking;

import org.jspecify.annotations.Nullable;
import org.xueshi.tracking.Timeline.Plan;

/** A learner's hands and eyes while they are there: touches the page, turns it, answers checks, lets the film play on. */
final class AtTheDevice {

    private final SimulatedLearner learner;
    private final Timeline time;
    private final boolean film;
    private @Nullable SimulatedPlayer player;
    private @Nullable Plan touch;
    private @Nullable Plan turning;
    private @Nullable Plan answering;
    private String answeringCheck = "";
    private String answeredCheck = "";

    AtTheDevice(SimulatedLearner learner, boolean film) {
        this.learner = learner;
        this.time = learner.time();
        this.film = film;
    }

    /** @param studied so far in this session, since pages are turned after so much study */
    void sitsDown(SimulatedPlayer before, long studied) {
        player = before;
        turnsLater(before, LearnerModel.PAGE - studied % LearnerModel.PAGE);
        touchesLater(before);
        sees(before);
    }

    void goes() {
        player = null;
        Timeline.drop(touch);
        Timeline.drop(turning);
        Timeline.drop(answering);
        if (!answeringCheck.isEmpty()) {
            answeringCheck = "";
            learner.truth.leftCheck(time.now());
        }
    }

    private void touchesLater(SimulatedPlayer page) {
        touch = time.in(learner.nextTouch(film), () -> {
            page.sign();
            touchesLater(page);
        });
    }

    private void turnsLater(SimulatedPlayer page, long after) {
        if (!film) {
            turning = time.in(after, () -> {
                learner.click();
                page.turnPage();
                turnsLater(page, LearnerModel.PAGE);
            });
        }
    }

    /** What the page shows makes a person who is there do something. */
    void sees(SimulatedPlayer page) {
        if (page != player) {
            return;
        }
        if (page.isAside()) {
            page.takeOver();
        }
        Receipt.Asked check = page.check();
        if (check != null && !check.id().equals(answeredCheck)) {
            thinksAbout(check.id(), page);
        } else {
            page.play();
        }
    }

    private void thinksAbout(String check, SimulatedPlayer page) {
        if (!check.equals(answeringCheck)) {
            Timeline.drop(answering);
            answeringCheck = check;
            answering = time.in(learner.answerTime(), () -> {
                answeredCheck = check;
                answeringCheck = "";
                page.reply(check, learner.answersWrong() ? Player.WRONG : Player.RIGHT);
                page.play();
            });
        }
    }
}
