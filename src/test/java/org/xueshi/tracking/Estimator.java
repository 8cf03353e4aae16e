package org.xueshi.tracking;

import java.util.List;

/** Ways in which others estimate study time, from what a server sees of the same learner. */
enum Estimator {
    CLICKS_5("gaps between clicks, up to 5 min", 5),
    CLICKS_30("gaps between clicks, up to 30 min", 30),
    CLICKS_60("gaps between clicks, up to 60 min", 60),
    HEARTBEATS("heartbeats of 15 s, per session", 0);

    private static final long HEARTBEAT = 15_000;

    /** Pulses closer to the one before are sent because something changed; an ordinary heartbeat would not have been. */
    private static final long TOO_SOON = 10_000;

    final String words;
    private final long longestGap;

    Estimator(String words, int minutes) {
        this.words = words;
        this.longestGap = minutes * 60_000L;
    }

    /** In milliseconds. */
    long estimate(SimulatedLearner learner) {
        return this == HEARTBEATS
                ? learner.server.seen().stream()
                        .mapToLong(seen -> heartbeats(seen.arrivals()))
                        .sum()
                : gaps(learner.clicks);
    }

    private long gaps(List<Long> clicks) {
        long sum = 0;
        for (int i = 1; i < clicks.size(); i++) {
            long gap = clicks.get(i) - clicks.get(i - 1);
            sum += gap <= longestGap ? gap : 0;
        }
        return sum;
    }

    private static long heartbeats(List<Long> arrivals) {
        long sum = 0;
        long last = Long.MIN_VALUE / 2;
        for (long arrival : arrivals) {
            if (arrival - last >= TOO_SOON) {
                sum += HEARTBEAT;
                last = arrival;
            }
        }
        return sum;
    }
}
