package org.xueshi.tracking;

import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
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
    private final PulseLimits limits;

    StudySessions(
            StoredSessions stored,
            Stretches stretches,
            Coverages coverages,
            Settling settling,
            TrackingSettings settings,
            PresencePrompts prompts,
            RandomGenerator random,
            PulseLimits limits,
            ApplicationClock clock) {
        this.stored = stored;
        this.settling = settling;
        this.settings = settings;
        this.clock = clock;
        this.limits = limits;
        this.live =
                new LiveSessions(stored, stretches, coverages, settings.grace().toMillis(), prompts, random);
    }

    /**
     * A session that a player may report to.
     *
     * @param token unguessable, bound to the member and the activity; the only thing a pulse needs
     * @param pulseSeconds how often the player reports
     * @param idleSeconds the idle limit, for the player's own bookkeeping
     * @param listening whether media that play aloud count while the page is hidden
     */
    public record Opened(String token, int pulseSeconds, int idleSeconds, boolean listening) {}

    /** Opens a session that begins now. A presence check that the member still owes is asked in it first. */
    public Opened open(MemberId member, ActivityId activity, MeasureRules rules) {
        String token = Tokens.next();
        long now = clock.millis();
        stored.add(opened(Tokens.hash(token), member, activity, rules, now));
        return new Opened(
                token,
                Math.toIntExact(settings.pulse().toSeconds()),
                Math.toIntExact(rules.idleLimit().toSeconds()),
                rules.listening());
    }

    private StoredSession opened(String hash, MemberId member, ActivityId activity, MeasureRules rules, long now) {
        Presence.State presence = rules.presence().areAsked()
                ? stored.lastPresence(member).map(last -> last.inherited(now)).orElseGet(() -> Presence.State.at(now))
                : Presence.State.at(now);
        return new StoredSession(
                Ids.next(), hash, member, activity, rules, now, now, now, false, Facts.NONE, 0, presence);
    }

    /**
     * Time that a host saw: checked in and out, not measured by a player. It enters the member's one clock (T2): what
     * other sessions have earned of it already is ELSEWHERE here. Must not be called inside a transaction.
     */
    public void attended(MemberId member, ActivityId activity, Instant from, Instant until) {
        requireNoTransaction();
        var session = opened(Tokens.hash(Tokens.next()), member, activity, MeasureRules.ATTENDED, from.toEpochMilli());
        live.stripe(member).holding(stripe -> {
            stored.add(session);
            SessionTrace trace = live.load(session);
            trace.attend(until.toEpochMilli());
            settling.settle(
                    Stream.concat(stripe.of(member).stream(), Stream.of(trace)).toList());
            return stripe;
        });
    }

    /**
     * Takes a pulse, at the clock's time. A duplicate, late, replayed, edited or unknown one adds nothing and is answered
     * like any other. Empty if there are too many: the player says it all again later, and nothing is lost.
     */
    public Optional<Receipt> accept(String token, Pulse pulse) {
        long now = clock.millis();
        if (!limits.admits(token)) {
            return Optional.empty();
        }
        return live.withTrace(token, now, (stripe, trace) -> {
                    if (!limits.admits(trace.state().member())) {
                        return Optional.<Receipt>empty();
                    }
                    boolean first = trace.isUnheard();
                    trace.accept(now, pulse);
                    boolean elsewhere = stripe.isElsewhere(trace, first || pulse.takesOver(), now);
                    settleIfUrgent(stripe, trace);
                    return Optional.of(Receipt.of(trace, elsewhere, now));
                })
                .orElseGet(() -> Optional.of(Receipt.unknown(now)));
    }

    private void settleIfUrgent(LiveSessions.Stripe stripe, SessionTrace trace) {
        if (trace.isUrgent()) {
            try {
                settling.settle(stripe.of(trace.state().member()));
            } catch (RuntimeException kept) {
                LOG.error("a presence check stays in memory until the database takes it", kept);
            }
        }
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
    public void flush(MemberId member) {
        requireNoTransaction();
        live.stripe(member).holding(stripe -> {
            settling.settle(stripe.of(member));
            return stripe;
        });
    }

    /** Writes everything and forgets the sessions that are over or have fallen silent; their next pulse loads them again. */
    void flushAll() {
        long silentSince = clock.millis() - settings.grace().toMillis();
        for (LiveSessions.Stripe stripe : live.stripes()) {
            stripe.holding(held -> {
                held.all().stream()
                        .filter(trace -> trace.heard() < silentSince)
                        .forEach(trace -> trace.leave(clock.millis()));
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

    private static void requireNoTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "study time is written in a transaction of its own: flush first, then begin");
        }
    }
}
