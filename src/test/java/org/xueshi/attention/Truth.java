package org.xueshi.attention;

/** What a person really did: the least and the most that it can have been, since no order to a browser is obeyed at once. */
final class Truth {

    private final Account least = new Account();
    private final Account most = new Account();

    /** What is studied came before their eyes. */
    void shown(Moment when) {
        least.shown(when.to());
        most.shown(when.from());
    }

    /** It went from before their eyes, or they from it. */
    void gone(Moment when) {
        least.gone(when.from());
        most.gone(when.to());
    }

    /** They moved the pointer or pressed a key. */
    void sign(Moment when) {
        least.sign(when.from());
        most.sign(when.to());
    }

    void plays(Moment when) {
        least.playing(when.to(), true);
        most.playing(when.from(), true);
    }

    void pauses(Moment when) {
        least.playing(when.from(), false);
        most.playing(when.to(), false);
    }

    double seconds() {
        return (least.millis() + most.millis()) / 2000.0;
    }

    /** How far off the truth can be, in seconds, to either side. */
    double doubt() {
        return Math.abs(most.millis() - least.millis()) / 2000.0;
    }
}
