package org.xueshi.tracking;

import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Ids;
import org.xueshi.people.MemberId;

/** Opens and closes study sessions. Trusted callers only: the room that hosts the player has checked who may study. */
@Service
public class StudySessions {

    private static final Logger LOG = LoggerFactory.getLogger(StudySessions.class);

    private final StoredSessions stored;
    private final Settling settling;
    private final TrackingSettings settings;
    private final ApplicationClock clock;
    private final LiveSessions live;

    StudySessions(
            StoredSessions stored,
            Stretches stretches,
            Coverages coverages,
            Settling settling,
            TrackingSettings settings,
            ApplicationClock clock) {
        this.stored = stored;
        this.settling = settling;
        this.settings = settings;
        this.clock = clock;
        this.live =
                new LiveSessions(stored, stretches, coverages, settings.grace().toMillis());
    }

    /**
     * A session that a player may report to.
     *
     * @param token unguessable, bound to the member and the activity; the only thing a pulse needs
     * @param pulseSeconds how often the player reports
     * @param idleSeconds the idle limit, for the player's own bookkeeping
     */
    public record Opened(String token, int pulseSeconds, int idleSeconds) {}

    public Opened open(MemberId member, ActivityId activity, MeasureRules rules) {
        String token = Tokens.next();
        long now = clock.millis();
        stored.add(new StoredSession(
                Ids.next(), Tokens.hash(token), member, activity, rules, now, now, now, false, Facts.NONE, 0));
        return new Opened(
                token,
                Math.toIntExact(settings.pulse().toSeconds()),
                Math.toIntExact(rules.idleLimit().toSeconds()));
    }

    /**
     * Takes a pulse, at the clock's time. A duplicate, late, replayed, edited or unknown one adds nothing and is answered
     * like any other.
     */
    public Receipt accept(String token, Pulse pulse) {
        long now = clock.millis();
        return live.withTrace(token, now, (stripe, trace) -> {
                    trace.accept(now, pulse);
                    return receipt(trace, now);
                })
                .orElseGet(() -> new Receipt(false, 0, 0, Map.of(), Instant.ofEpochMilli(now)));
    }

    /** Ends the session at its last evidence and writes everything. Must not be called inside a transaction. */
    public void close(String token) {
        requireNoTransaction();
        live.withTrace(token, clock.millis(), (stripe, trace) -> {
            trace.end();
            settling.settle(stripe.of(trace.state().member()));
            stripe.remove(trace);
            return trace;
        });
    }

    /**
     * Writes what is still in this node's memory for this member, before a completion is judged (C1). Must not be called
     * inside a transaction: it writes in its own, and an older one might not see that.
     */
    public void flush(MemberId member, ActivityId activity) {
        requireNoTransaction();
        live.stripe(member).holding(stripe -> {
            settling.settle(stripe.of(member));
            return stripe;
        });
    }

    /**
     * What the player may show.
     *
     * @param open false if the session is over or unknown: the player stops reporting
     * @param countedSeconds earned in this session; what other sessions turn out to have earned too is taken off when
     *     it is written
     * @param coverage 0 to 1, of the activity, over all sessions
     * @param coverageByPart the same for each part
     */
    public record Receipt(
            boolean open,
            long countedSeconds,
            double coverage,
            Map<String, Double> coverageByPart,
            Instant serverTime) {}

    /** Writes everything and forgets the sessions that are over or have fallen silent; their next pulse loads them again. */
    void flushAll() {
        long silentSince = clock.millis() - settings.grace().toMillis();
        for (LiveSessions.Stripe stripe : live.stripes()) {
            stripe.holding(held -> {
                try {
                    settling.settle(held.all());
                } catch (RuntimeException kept) {
                    LOG.error("study time stays in memory until the database takes it", kept);
                }
                held.all().stream()
                        .filter(trace -> !trace.isChanged() && (trace.isEnded() || trace.heard() < silentSince))
                        .forEach(held::remove);
                return held;
            });
        }
    }

    /** How many sessions this node hears. */
    int inMemory() {
        return live.size();
    }

    private static Receipt receipt(SessionTrace trace, long now) {
        return new Receipt(
                !trace.isEnded(),
                trace.countedMillis() / 1000,
                trace.coverage().share(),
                trace.coverage().byPart(),
                Instant.ofEpochMilli(now));
    }

    private static void requireNoTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "study time is written in a transaction of its own: flush first, then begin");
        }
    }
}
