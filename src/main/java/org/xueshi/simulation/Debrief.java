package org.xueshi.simulation;

import java.util.Optional;
import org.xueshi.simulation.Simulation.Ending;
import org.xueshi.simulation.story.Playthrough;

/**
 * What is said after the end.
 *
 * @param own the way that was taken
 * @param better the way that earns most
 */
record Debrief(Simulation simulation, int scorePercent, Playthrough own, Playthrough better) {

    Optional<Ending> ending() {
        return simulation.ending(own.scene().turn().ending());
    }

    boolean passed() {
        return scorePercent >= simulation.passPercent();
    }
}
