package org.xueshi.attention;

import java.time.Duration;

/**
 * How long things take in a run, and how the application listens meanwhile.
 *
 * @param stretch how long a person does one thing, longer than a pulse
 * @param pulse how often players report, and the largest error allowed
 * @param grace the longest gap that a later pulse may close
 */
record Measure(Duration stretch, Duration pulse, Duration grace) {

    /** As the product is set. */
    static final Measure OF_THE_PRODUCT =
            new Measure(Duration.ofSeconds(20), Duration.ofSeconds(15), Duration.ofSeconds(45));

    /** With players that report often. */
    static final Measure SHORT = new Measure(Duration.ofSeconds(3), Duration.ofSeconds(2), Duration.ofSeconds(6));

    /** Together with the pulses before and after it, still shorter than the grace. */
    Duration bridged() {
        return grace.multipliedBy(4).dividedBy(9);
    }

    Duration silent() {
        return grace.multipliedBy(2);
    }

    double limitSeconds() {
        return pulse.toMillis() / 1000.0;
    }
}
