package org.xueshi.tracking;

import java.time.Duration;

/**
 * When and how presence is checked (T7).
 *
 * @param every counted time between two checks on average; the server draws each from 0.6 to 1.4 times as much. Zero: never
 * @param within how long a person has for each of two chances
 */
public record PresenceRules(Duration every, Duration within) {

    /** For activities that prove presence by themselves, or last too short. */
    public static final PresenceRules NEVER = new PresenceRules(Duration.ZERO, Duration.ZERO);

    /** WCAG 2.2, 2.2.1: long enough to be read aloud twice; the film stops meanwhile, so that haste gains nothing. */
    private static final Duration WITHIN = Duration.ofMinutes(2);

    public PresenceRules {
        if (every.isNegative() || (every.isPositive() && !within.isPositive())) {
            throw new IllegalArgumentException(
                    "a presence check comes every so often and gives time: " + every + ", " + within);
        }
    }

    public static PresenceRules every(Duration every) {
        return every.isZero() ? NEVER : new PresenceRules(every, WITHIN);
    }

    boolean areAsked() {
        return every.isPositive();
    }
}
