package org.xueshi.simulation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.xueshi.common.ui.Confirm;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Study;

/** Takes a member through a simulation: what it is, its turns one by one, what there is to say after the end. */
final class SimulationPlayer extends Div {

    private final Study study;
    private final Simulation simulation;
    private final Attempts attempts;

    SimulationPlayer(Study study, Simulation simulation, Attempts attempts) {
        this.study = study;
        this.simulation = simulation;
        this.attempts = attempts;
        addClassName("x-simulation");
        attempts.open(item()).ifPresentOrElse(attempt -> play(attempt, false), this::invite);
    }

    private EnrolledItem item() {
        return study.item();
    }

    private void invite() {
        show(new Invitation(
                simulation,
                item(),
                attempts.best(item()),
                attempts.left(item()),
                attempts.ended(item()),
                () -> play(attempts.begin(item()), true),
                this::debrief));
    }

    /** @param moved whether the person has just done something that led here */
    private void play(Attempt attempt, boolean moved) {
        var stage = new StageView(
                Look.of(simulation, item()), attempt, option -> choose(attempt, option), () -> giveUp(attempt));
        show(stage);
        if (moved) {
            stage.enter();
        }
    }

    private void choose(Attempt attempt, int option) {
        try {
            go(attempts.choose(attempt.id(), item(), attempt.step(), option));
        } catch (MovedOnRefused elsewhere) {
            // Shows where the story is now; what was refused is said beside it.
            attempts.open(item()).ifPresentOrElse(now -> play(now, true), this::invite);
            throw elsewhere;
        }
    }

    private void go(Attempt attempt) {
        if (attempt.isOver()) {
            debrief(attempt.id());
            study.progressed().run();
        } else {
            play(attempt, true);
        }
    }

    private void giveUp(Attempt attempt) {
        Confirm.ask(
                Texts.t("simulation.give-up.title"),
                Texts.t("simulation.give-up.text"),
                Texts.t("simulation.give-up"),
                () -> {
                    attempts.giveUp(attempt.id(), item());
                    invite();
                });
    }

    private void debrief(String attemptId) {
        var debrief = new DebriefView(attempts.debrief(attemptId, item()), item(), this::invite);
        show(debrief);
        debrief.enter();
    }

    private void show(Component only) {
        removeAll();
        add(only);
    }
}
