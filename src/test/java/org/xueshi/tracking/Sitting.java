package org.xueshi.tracking;

import org.jspecify.annotations.Nullable;
import org.xueshi.tracking.LearnerTruth.Doing;
import org.xueshi.tracking.Timeline.Plan;

/** One session of a learner: studies an item, is interrupted, comes back, and ends it somehow. */
final class Sitting {

    private final SimulatedLearner learner;
    private final Timeline time;
    private final Draws plan;
    private final ActivityId activity;
    private final boolean film;
    private final MeasureRules item;

    private SimulatedPlayer player;
    private @Nullable SimulatedPlayer other;

    /** Study still to come, of which so much until something interrupts it. */
    private long left;

    private long untilInterruption;
    private long studied;
    private long since;
    private boolean present;

    private @Nullable Plan segment;
    private @Nullable Plan touch;
    private @Nullable Plan turning;
    private @Nullable Plan answering;
    private String answeringCheck = "";
    private String answeredCheck = "";

    Sitting(SimulatedLearner learner, int number) {
        this.learner = learner;
        time = learner.time();
        plan = learner.plan();
        activity = new ActivityId("item-" + number);
        film = plan.chance(LearnerModel.FILMS);
        left = LearnerModel.study(plan);
        untilInterruption = LearnerModel.untilInterruption(plan);
        item = LearnerModel.item(film, left, plan);
        player = open(null);
    }

    private SimulatedPlayer open(@Nullable SimulatedPlayer before) {
        learner.click();
        var opening = learner.server.open(activity, item);
        return new SimulatedPlayer(time, learner.server, learner.network(), opening, this::sees, before);
    }

    void begin() {
        studies();
    }

    // At the device.

    private void studies() {
        present = true;
        learner.truth.does(time.now(), film ? Doing.WATCHING : Doing.READING);
        goesOn();
        touchesLater();
        sees(player);
    }

    private void goesOn() {
        since = time.now();
        segment = time.in(Math.min(left, untilInterruption), this::segmentEnds);
        if (!film) {
            turning = time.in(LearnerModel.PAGE - studied % LearnerModel.PAGE, this::turnsPage);
        }
    }

    /** Study done since it went on is accounted for. */
    private void pauses() {
        long done = time.now() - since;
        left -= done;
        untilInterruption -= done;
        studied += done;
        Timeline.drop(segment);
        Timeline.drop(turning);
    }

    private void touchesLater() {
        Timeline.drop(touch);
        touch = time.in(learner.nextTouch(film), () -> {
            player.sign();
            touchesLater();
        });
    }

    private void turnsPage() {
        learner.click();
        player.turnPage();
        turning = time.in(LearnerModel.PAGE, this::turnsPage);
    }

    /** What the page shows makes a person who is there do something. */
    private void sees(SimulatedPlayer page) {
        if (!present || page != player) {
            return;
        }
        if (player.isOver()) {
            player = open(player);
        }
        if (player.isAside()) {
            player.takeOver();
        }
        Receipt.Asked check = player.check();
        if (check != null && !check.id().equals(answeredCheck)) {
            thinksAbout(check.id());
        } else {
            player.play();
        }
    }

    private void thinksAbout(String check) {
        if (!check.equals(answeringCheck)) {
            Timeline.drop(answering);
            answeringCheck = check;
            answering = time.in(learner.answerTime(), () -> {
                answeredCheck = check;
                answeringCheck = "";
                player.reply(check, learner.answersWrong() ? Player.WRONG : Player.RIGHT);
                player.play();
            });
        }
    }

    // Away from it.

    private void leaves(Doing what) {
        present = false;
        Timeline.drop(touch);
        turnsFromCheck();
        learner.truth.does(time.now(), what);
    }

    private void turnsFromCheck() {
        if (!answeringCheck.isEmpty()) {
            Timeline.drop(answering);
            answeringCheck = "";
            learner.truth.leftCheck(time.now());
        }
    }

    private void segmentEnds() {
        pauses();
        if (left <= 0) {
            ends();
            return;
        }
        untilInterruption = LearnerModel.untilInterruption(plan);
        switch (LearnerModel.interruption(plan)) {
            case HIDDEN -> {
                leaves(Doing.HIDDEN);
                player.hide();
                comesBack(LearnerModel.absence(plan), player::show);
            }
            case TURNED_AWAY -> {
                stopsFilmPerhaps();
                leaves(player.isPlaying() ? Doing.FILM_ALONE : Doing.TURNED_AWAY);
                comesBack(LearnerModel.absence(plan), () -> {});
            }
            case DEVICE_SLEEPS -> {
                leaves(Doing.ASLEEP);
                player.sleep();
                comesBack(LearnerModel.absence(plan), player::wake);
            }
            case NETWORK_GONE -> {
                long gone = LearnerModel.networkGone(plan);
                learner.truth.networkGone(time.now(), time.now() + gone);
                learner.network().goneFor(gone);
                goesOn();
            }
            case CRASH -> {
                leaves(Doing.CRASHED);
                player.crash();
                comesBack(LearnerModel.crash(plan), () -> player = open(player));
            }
            case OTHER_DEVICE -> {
                stopsFilmPerhaps();
                changesDevice();
                goesOn();
                sees(player);
            }
        }
    }

    private void stopsFilmPerhaps() {
        if (plan.chance(LearnerModel.STOPS_FILM_FIRST)) {
            player.stopFilm();
        }
    }

    private void comesBack(long after, Runnable how) {
        time.in(after, () -> {
            how.run();
            studies();
        });
    }

    private void changesDevice() {
        SimulatedPlayer before = player;
        turnsFromCheck();
        player = other == null || other.isOver() ? open(before) : other;
        other = before;
    }

    private void ends() {
        var ending = LearnerModel.ending(plan);
        // Devices fall asleep by themselves, but not before a film's end.
        long stays = Math.max(LearnerModel.absence(plan), player.filmRest());
        switch (ending) {
            case CLOSED -> {
                leaves(Doing.CLOSED);
                learner.click();
                player.close();
            }
            case LEFT_OPEN -> {
                leaves(player.isPlaying() ? Doing.FILM_LEFT : Doing.LEFT);
                SimulatedPlayer page = player;
                time.in(stays, page::sleep);
            }
            case DEVICE_SLEEPS -> {
                leaves(Doing.ASLEEP);
                player.sleep();
            }
            case CRASH -> {
                leaves(Doing.CRASHED);
                player.crash();
            }
        }
        if (other != null && !other.isOver()) {
            time.in(stays, other::sleep);
        }
    }
}
