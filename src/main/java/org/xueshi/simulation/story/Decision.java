package org.xueshi.simulation.story;

/**
 * A choice that was made.
 *
 * @param chosen position among the turn's options
 */
public record Decision(Turn turn, int chosen) {

    public Option option() {
        return turn.options().get(chosen);
    }

    /** What would have earned the most points here; the chosen one if nothing would have earned more. */
    public Option better() {
        Option best = turn.options().get(turn.best());
        return best.total() > option().total() ? best : option();
    }
}
