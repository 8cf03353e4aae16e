package org.xueshi.tracking;

import org.xueshi.tracking.Pulse.Clocks;

/** A player's cumulative clocks in milliseconds, as of its last accepted pulse; they never run backwards. */
record Facts(long sequence, long elapsed, long visible, long attentive, long listening, long input) {

    static final Facts NONE = new Facts(0, 0, 0, 0, 0, 0);

    static Facts of(Pulse pulse) {
        Clocks clocks = pulse.clocks();
        return new Facts(
                pulse.sequence(),
                clocks.elapsed(),
                clocks.visible(),
                clocks.attentive(),
                clocks.listening(),
                clocks.input());
    }

    /** The later of both, clock by clock: a player that takes something back gains nothing by claiming it again. */
    Facts orLater(Facts other) {
        return new Facts(
                Math.max(sequence, other.sequence),
                Math.max(elapsed, other.elapsed),
                Math.max(visible, other.visible),
                Math.max(attentive, other.attentive),
                Math.max(listening, other.listening),
                Math.max(input, other.input));
    }
}
