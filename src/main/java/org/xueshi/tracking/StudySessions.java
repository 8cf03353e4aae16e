package org.xueshi.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
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
        this.live = new LiveSessions(
                stored, stretches, coverages, settling, settings.grace().toMillis(), prompts, random);
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
     *
     * @param name of this stay, unique among the member's; said again, nothing happens
     */
    public void attended(MemberId member, ActivityId activity, String name, Instant from, Instant until) {
        requireNoTransaction();
        // No player knows a token for it: what is hashed here has not the length of one.
        String hash = Tokens.hash("attended/" + member.value() + "/" + name);
        live.stripe(member).holding(stripe -> {
            StoredSession session = stored.withToken(hash).orElseGet(() -> {
                var one = opened(hash, member, activity, MeasureRules.ATTENDED, from.toEpochMilli());
                stored.add(one);
                return one;
            });
            if (session.ended()) {
                return stripe;
            }
            LiveMember everything = stripe.of(member);
            SessionTrace trace = live.load(session, everything);
            trace.attend(until.toEpochMilli());
            everything.add(trace);
            try {
                settling.write(List.of(everything));
            } finally {
                everything.remove(trace);
            }
            return stripe;
        });
    }

    /**
     * Takes a pulse, at the clock's time. A duplicate, late, replayed, edited or unknown one adds nothing and is answered
     * like any other. Empty if there are too many: the player says it all again later, and nothing is lost.
     */
    public Optional<Receipt> accept(String token, Pulse pulse) {
        return limits.admits(token) ? accept(token, pulse, limits::admits) : Optional.empty();
    }

    /** Takes a pulse that the application makes itself, for its sample: there are never too many. */
    public Receipt acceptOwn(String token, Pulse pulse) {
        return accept(token, pulse, member -> true).orElseThrow();
    }

    private Optional<Receipt> accept(String token, Pulse pulse, Predicate<MemberId> admitted) {
        long now = clock.millis();
        return live.withTrace(token, now, (stripe, trace) -> {
                    if (!admitted.test(trace.origin().member())) {
                        return Optional.<Receipt>empty();
                    }
                    boolean first = trace.isUnheard();
                    LiveMember member = stripe.of(trace.origin().member());
                    member.accept(trace, now, pulse);
                    boolean elsewhere = member.isElsewhere(trace, first || pulse.takesOver(), now);
                    writeIfUrgent(member, trace);
                    return Optional.of(Receipt.of(trace, elsewhere, now));
                })
                .orElseGet(() -> Optional.of(Receipt.unknown(now)));
    }

    private void writeIfUrgent(LiveMember member, SessionTrace trace) {
        if (trace.isUrgent()) {
            try {
                settling.write(List.of(member));
            } catch (RuntimeException kept) {
                LOG.error("a presence check stays in memory until the database takes it", kept);
            }
        }
    }

    /** Ends the session at its last evidence and writes everything. Must not be called inside a transaction. */
    public void close(String token) {
        requireNoTransaction();
        live.withTrace(token, clock.millis(), (stripe, trace) -> {
            LiveMember member = stripe.of(trace.origin().member());
            member.end(trace);
            settling.write(List.of(member));
            stripe.remove(trace);
            return trace;
        });
    }

    /**
     * Writes to the tables what is still in this node's memory for this member, and what any node has left in their
     * journal, before it is read or a completion is judged (C1). Must not be called inside a transaction: it writes in its
     * own, and an older one might not see that.
     */
    public void flush(MemberId member) {
        requireNoTransaction();
        live.stripe(member).holding(stripe -> {
            settling.write(List.of(stripe.of(member)));
            settling.spread(member);
            return stripe;
        });
    }

    /**
     * Sees to it that nothing of this node is lost if it is killed, and forgets the sessions that are over or have fallen
     * silent; their next pulse loads them again. Answers how many rows that took.
     */
    int flushAll() {
        return live.stripes().stream()
                .mapToInt(stripe -> stripe.holding(this::flush))
                .sum();
    }

    private int flush(LiveSessions.Stripe stripe) {
        long now = clock.millis();
        Predicate<SessionTrace> silent =
                trace -> now - trace.heard() > settings.grace().toMillis();
        List<SessionTrace> all = stripe.all().stream()
                .flatMap(member -> member.traces().stream())
                .toList();
        stripe.all()
                .forEach(member -> member.traces().stream().filter(silent).forEach(trace -> member.leave(trace, now)));
        Predicate<SessionTrace> goes = silent.or(SessionTrace::isEnded);
        Predicate<LiveMember> leaves = member -> member.traces().stream().anyMatch(goes);
        List<LiveMember> leaving = stripe.all().stream().filter(leaves).toList();
        List<LiveMember> staying = stripe.all().stream().filter(leaves.negate()).toList();
        int rows = keeping(() -> settling.write(leaving)) + keeping(() -> settling.note(staying));
        all.stream().filter(goes.and(trace -> !trace.isChanged())).forEach(stripe::remove);
        return rows;
    }

    private static int keeping(IntSupplier writing) {
        try {
            return writing.getAsInt();
        } catch (RuntimeException kept) {
            LOG.error("study time stays in memory until the database takes it", kept);
            return 0;
        }
    }

    /** Writes everything of this node to the tables, before it stops. */
    void writeAll() {
        for (LiveSessions.Stripe stripe : live.stripes()) {
            stripe.holding(held -> keeping(() -> settling.write(held.all())));
        }
    }

    /** Writes to the tables what nodes that were killed have left in journals. */
    void recover() {
        settling.spreadAll();
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
