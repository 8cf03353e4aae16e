package org.xueshi.tracking;

/** A learner's way to the server: loses pulses, delays them, and is gone at times. */
final class SimulatedNetwork {

    private final Timeline time;
    private final Draws draws;
    private final double loss;
    private final double delay;
    private long goneUntil;

    SimulatedNetwork(Timeline time, Draws draws, boolean bad) {
        this.time = time;
        this.draws = draws;
        this.loss = bad ? 0.10 : 0.01;
        this.delay = bad ? 1_500 : 100;
    }

    void goneFor(long millis) {
        goneUntil = Math.max(goneUntil, time.now() + millis);
    }

    boolean isGone() {
        return time.now() < goneUntil;
    }

    /** Whether what is sent now gets lost. */
    boolean loses() {
        boolean lost = draws.chance(loss);
        return lost || isGone();
    }

    /** The same for a page's last words while it closes. */
    boolean losesFarewell() {
        boolean lost = !draws.chance(LearnerModel.FAREWELL);
        return lost || isGone();
    }

    /** How long one way takes; a slow network is as slow on the way back. */
    long delay() {
        return draws.logNormal(delay, 0.8);
    }
}
