package org.xueshi.tracking;

import org.jspecify.annotations.Nullable;
import org.xueshi.tracking.LearnerTruth.Doing;

/** One session of a learner: studies an item, is interrupted, comes back, and ends it somehow. */
final class Sitting {

    private final SimulatedLearner learner;
    private final Timeline time;
    private final Draws plan;
    private final ActivityId activity;
    private final boolean film;
    private final MeasureRules item;
    private final AtTheDevice person;
    private SimulatedPlayer player;
    private @Nullable SimulatedPlayer other;

    /** Study still to come, of which so much until something interrupts it. */
    private long left;

    private long untilInterruption;
    private long studied;
    private long since;

    Sitting(SimulatedLearner learner, int number) {
        this.learner = learner;
        time = learner.time();
        plan = learner.plan();
        activity = new ActivityId("item-" + number);
        film = plan.chance(LearnerModel.FILMS);
        left = LearnerModel.study(plan);
        untilInterruption = LearnerModel.untilInterruption(plan);
        item = LearnerModel.item(film, left, plan);
        person = new AtTheDevice(learner, film);
        player = open(null);
    }

    private SimulatedPlayer open(@Nullable SimulatedPlayer before) {
        learner.click();
        var opening = learner.server.open(activity, item);
        return new SimulatedPlayer(time, learner.server, learner.network(), opening, person::sees, before);
    }

    void begin() {
        studies();
    }

    private void studies() {
        learner.truth.does(time.now(), film ? Doing.WATCHING : Doing.READING);
        person.sitsDown(player, studied);
        goesOn();
    }

    private void goesOn() {
        since = time.now();
        time.in(Math.min(left, untilInterruption), this::stops);
    }

    private void stops() {
        long done = time.now() - since;
        left -= done;
        untilInterruption -= done;
        studied += done;
        if (left > 0) {
            untilInterruption = LearnerModel.untilInterruption(plan);
            isInterrupted();
        } else {
            ends();
        }
    }

    private void isInterrupted() {
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
                person.goes();
                SimulatedPlayer before = player;
                player = other == null ? open(before) : other;
                other = before;
                person.sitsDown(player, studied);
                goesOn();
            }
        }
    }

    private void stopsFilmPerhaps() {
        if (plan.chance(LearnerModel.STOPS_FILM_FIRST)) {
            player.stopFilm();
        }
    }

    private void leaves(Doing what) {
        person.goes();
        learner.truth.does(time.now(), what);
    }

    private void comesBack(long after, Runnable how) {
        time.in(after, () -> {
            how.run();
            studies();
        });
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
                time.in(stays, player::sleep);
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
        if (other != null) {
            time.in(stays, other::sleep);
        }
    }
}
