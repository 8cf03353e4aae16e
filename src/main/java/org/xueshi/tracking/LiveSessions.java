package org.xueshi.tracking;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.MemberId;

/** The sessions that this node hears, in stripes of members; whoever touches a trace holds its member's stripe. */
final class LiveSessions {

    /** So many that pulses of different people seldom wait for each other, nor for a stripe that is being written. */
    static final int STRIPES = 128;

    /** A session unheard for longer is over, whatever still knows its token; so its stretches fit into rows. */
    private static final long EXPIRY_MILLIS = Duration.ofHours(12).toMillis();

    /** How far back counted time that nobody has proven still brings the next check nearer. */
    private static final long UNPROVEN_MILLIS = Duration.ofDays(1).toMillis();

    private final StoredSessions stored;
    private final Stretches stretches;
    private final Coverages coverages;
    private final Settling settling;
    private final long graceMillis;
    private final PresencePrompts prompts;
    private final RandomGenerator random;

    private final Stripe[] stripes = Stream.generate(Stripe::new).limit(STRIPES).toArray(Stripe[]::new);

    /** Whose token it is, so that a pulse finds its stripe. */
    private final Map<String, MemberId> owners = new ConcurrentHashMap<>();

    LiveSessions(
            StoredSessions stored,
            Stretches stretches,
            Coverages coverages,
            Settling settling,
            long graceMillis,
            PresencePrompts prompts,
            RandomGenerator random) {
        this.prompts = prompts;
        this.random = random;
        this.stored = stored;
        this.stretches = stretches;
        this.coverages = coverages;
        this.settling = settling;
        this.graceMillis = graceMillis;
    }

    /** Some members with their traces, by the hash of their token. Only inside {@link #holding}. */
    final class Stripe {

        private final ReentrantLock lock = new ReentrantLock();
        private final Map<String, SessionTrace> traces = new HashMap<>();
        private final Map<MemberId, LiveMember> members = new HashMap<>();

        private void add(SessionTrace trace) {
            StoredSession state = trace.state();
            traces.put(state.tokenHash(), trace);
            members.computeIfAbsent(state.member(), LiveMember::new).add(trace);
            owners.put(state.tokenHash(), state.member());
        }

        void remove(SessionTrace trace) {
            StoredSession state = trace.state();
            traces.remove(state.tokenHash());
            owners.remove(state.tokenHash());
            members.computeIfPresent(state.member(), (id, member) -> {
                member.remove(trace);
                return member.isGone() ? null : member;
            });
        }

        /** The member with all their sessions; without any, somebody who has none. */
        LiveMember of(MemberId member) {
            LiveMember live = members.get(member);
            return live == null ? new LiveMember(member) : live;
        }

        List<LiveMember> all() {
            return List.copyOf(members.values());
        }

        <T> T holding(Function<Stripe, T> action) {
            lock.lock();
            try {
                return action.apply(this);
            } finally {
                lock.unlock();
            }
        }
    }

    /** What is done with a session while its member's stripe is held. */
    interface Action<T> {
        T on(Stripe stripe, SessionTrace trace);
    }

    /** Acts on the token's session, from memory or from the tables; empty if there is none. */
    <T> Optional<T> withTrace(String token, long now, Action<T> action) {
        if (!Tokens.isOne(token)) {
            return Optional.empty();
        }
        String hash = Tokens.hash(token);
        return owner(hash)
                .flatMap(member -> stripe(member)
                        .holding(stripe -> Optional.ofNullable(find(stripe, member, hash, now))
                                .map(trace -> action.on(stripe, trace))));
    }

    private Optional<MemberId> owner(String hash) {
        return Optional.ofNullable(owners.get(hash)).or(() -> stored.owner(hash));
    }

    private @Nullable SessionTrace find(Stripe stripe, MemberId member, String hash, long now) {
        SessionTrace trace = stripe.traces.get(hash);
        if (trace != null && isPerhapsHeardElsewhere(trace, now)) {
            stripe.remove(trace);
            trace = null;
        }
        if (trace == null) {
            settling.spread(member);
            trace = stored.withToken(hash)
                    .map(session -> load(session, stripe.of(member)))
                    .orElse(null);
            if (trace == null) {
                return null;
            }
            stripe.add(trace);
        }
        if (now - trace.heard() > EXPIRY_MILLIS) {
            stripe.of(member).end(trace);
        }
        return trace;
    }

    /** Who seems to have been silent may have reported to another node; an open check is only known here. */
    private boolean isPerhapsHeardElsewhere(SessionTrace trace, long now) {
        return now - trace.heard() > graceMillis
                && !trace.isChanged()
                && !trace.presence().isAsked();
    }

    /** The session as a trace that nobody hears yet; its member's journal has been spread. */
    SessionTrace load(StoredSession session, LiveMember member) {
        Map<String, RangeSet> met = Coverages.byPart(coverages.of(session.member(), session.activity()));
        return new SessionTrace(
                session,
                graceMillis,
                stretches.countedMillis(session),
                met,
                presence(session, member),
                shown -> prompts.about(session.member(), session.activity(), shown, random));
    }

    /** A check is owed by the person: whatever they have open shares it, and what they did before in other sessions counts. */
    private Presence presence(StoredSession session, LiveMember member) {
        PresenceRules rules = session.rules().presence();
        if (!rules.areAsked()) {
            return new Presence(rules, session.presence(), 0, random);
        }
        Presence.State last = stored.lastPresence(session.member()).orElse(session.presence());
        LongSupplier unproven = () ->
                stretches.pulsedMillis(session.member(), Math.max(last.proven(), session.heard() - UNPROVEN_MILLIS));
        Presence shared = member.presence();
        if (shared == null) {
            shared = new Presence(rules, last, unproven.getAsLong(), random);
        } else {
            shared.catchUp(last, unproven);
        }
        if (session.facts().sequence() == 0) {
            shared.begin(rules);
        }
        return shared;
    }

    Stripe stripe(MemberId member) {
        return stripes[Math.floorMod(member.hashCode(), STRIPES)];
    }

    int size() {
        return owners.size();
    }

    List<Stripe> stripes() {
        return Arrays.asList(stripes);
    }
}
