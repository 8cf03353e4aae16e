package org.xueshi.tracking;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.xueshi.people.MemberId;

/** Opens and closes study sessions. Trusted callers only: the room that hosts the player has checked who may study. */
@Service
public class StudySessions {

    /**
     * A session that a player may report to.
     *
     * @param token unguessable, bound to the member and the activity; the only thing a pulse needs
     * @param pulseSeconds how often the player reports
     * @param idleSeconds the idle limit, for the player's own bookkeeping
     */
    public record Opened(String token, int pulseSeconds, int idleSeconds) {}

    public Opened open(MemberId member, ActivityId activity, MeasureRules rules) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes a pulse, at the clock's time. A duplicate, late, replayed, edited or unknown one adds nothing and is answered
     * like any other.
     */
    public Receipt accept(String token, Pulse pulse) {
        throw new UnsupportedOperationException();
    }

    /** Ends the session at its last evidence and writes everything. */
    public void close(String token) {
        throw new UnsupportedOperationException();
    }

    /** Writes what is still in memory for this member and activity, before a completion is judged (C1). */
    public void flush(MemberId member, ActivityId activity) {
        throw new UnsupportedOperationException();
    }

    /** What the player may show. */
    public record Receipt(boolean open, long countedSeconds, double coverage, Instant serverTime) {}
}
