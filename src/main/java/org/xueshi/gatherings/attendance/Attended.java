package org.xueshi.gatherings.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.xueshi.gatherings.GatheringSession;

/**
 * What counts of somebody's presence in a session, and what was missing.
 *
 * @param spans that count, in order and apart, all within the session
 * @param missed roll calls at which the person should have been there and did not answer
 */
public record Attended(List<Span> spans, List<RollCall> missed) {

    static final Attended NOTHING = new Attended(List.of(), List.of());

    public Attended {
        spans = List.copyOf(spans);
        missed = List.copyOf(missed);
    }

    /** Server time, its end exclusive. */
    public record Span(Instant from, Instant until) {
        public Span {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("a span ends after it begins: " + from + " – " + until);
            }
        }

        public Duration length() {
            return Duration.between(from, until);
        }
    }

    public Duration length() {
        return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** Whole minutes after the session began at which the person came; all of it if they never did. */
    public long minutesLate(GatheringSession session) {
        Instant came = spans.isEmpty() ? session.ends() : spans.getFirst().from();
        return Duration.between(session.begins(), came).toMinutes();
    }

    /** Whole minutes before the session ended at which the person went; 0 if they never came. */
    public long minutesEarly(GatheringSession session) {
        Instant went = spans.isEmpty() ? session.ends() : spans.getLast().until();
        return Duration.between(went, session.ends()).toMinutes();
    }
}
