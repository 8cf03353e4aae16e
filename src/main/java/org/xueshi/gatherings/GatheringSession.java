package org.xueshi.gatherings;

import java.time.Duration;
import java.time.Instant;

/**
 * A half day, or whatever else is held in one piece: people check in and out of each.
 *
 * @param number from 1 on, in the order in which they are held
 */
public record GatheringSession(int number, Instant begins, Instant ends) {

    public GatheringSession {
        if (number < 1 || !begins.isBefore(ends)) {
            throw new IllegalArgumentException("a session ends after it begins: " + begins + " – " + ends);
        }
    }

    public Duration length() {
        return Duration.between(begins, ends);
    }
}
