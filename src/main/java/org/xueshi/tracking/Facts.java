package org.xueshi.tracking;

/** A player's cumulative clocks in milliseconds, as of its last accepted pulse; they never run backwards. */
record Facts(long sequence, long elapsed, long visible, long attentive) {

    static final Facts NONE = new Facts(0, 0, 0, 0);

    static Facts of(Pulse pulse) {
        return new Facts(pulse.sequence(), pulse.elapsedMillis(), pulse.visibleMillis(), pulse.attentiveMillis());
    }

    /** The later of both, clock by clock: a player that takes something back gains nothing by claiming it again. */
    Facts orLater(Facts other) {
        return new Facts(
                Math.max(sequence, other.sequence),
                Math.max(elapsed, other.elapsed),
                Math.max(visible, other.visible),
                Math.max(attentive, other.attentive));
    }
}
