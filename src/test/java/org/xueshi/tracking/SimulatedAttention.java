package org.xueshi.tracking;

/** The browser's {@code attention.ts}, line by line. */
final class SimulatedAttention {

    private final DeviceClock clock;
    private final long idleMillis;
    private final long start;
    private long last;
    private long lastSign;
    private boolean visible = true;
    private boolean playing;
    private boolean aside;
    private long visibleSum;
    private long attentiveSum;
    private long listeningSum;

    SimulatedAttention(DeviceClock clock, long idleMillis) {
        this.clock = clock;
        this.idleMillis = idleMillis;
        this.start = clock.now();
        this.last = start;
        this.lastSign = start;
    }

    /** Notes the time since the last call; answers how much of it was attentive. */
    long note() {
        long now = clock.now();
        long from = last;
        last = now;
        if (!visible) {
            listeningSum += playing && !aside ? now - from : 0;
            return 0;
        }
        visibleSum += now - from;
        if (aside) {
            return 0;
        }
        long until = playing ? now : Math.min(now, lastSign + idleMillis);
        long attentive = Math.max(0, until - from);
        attentiveSum += attentive;
        return attentive;
    }

    boolean isPresent() {
        return visible && !aside && (playing || clock.now() - lastSign < idleMillis);
    }

    void aside(boolean now) {
        note();
        aside = now;
    }

    void playing(boolean now) {
        note();
        lastSign = playing || now ? clock.now() : lastSign;
        playing = now;
    }

    void look(boolean now) {
        note();
        lastSign = now && !visible ? clock.now() : lastSign;
        visible = now;
    }

    /** The caller has noted the time before. */
    void sign() {
        lastSign = clock.now();
    }

    boolean isVisible() {
        return visible;
    }

    Pulse.Clocks clocks() {
        return new Pulse.Clocks(last - start, visibleSum, attentiveSum, listeningSum, Math.max(0, lastSign - start));
    }
}
