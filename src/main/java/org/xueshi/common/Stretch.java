package org.xueshi.common;

import java.time.Duration;
import java.time.Instant;

/** A stretch of server time in one study session, with its verdict. Half open: the end belongs to the next stretch. */
public record Stretch(Instant start, Instant end, Verdict verdict) {

    public Stretch {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a stretch ends after it starts: " + start + " – " + end);
        }
    }

    public Duration length() {
        return Duration.between(start, end);
    }
}
