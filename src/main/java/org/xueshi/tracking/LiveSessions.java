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
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.MemberId;

/** The sessions that this node hears, in stripes of members; whoever touches a trace holds its member's stripe. */
final class LiveSessions {

    /** So many that pulses of different people seldom wait for each other, nor for a stripe that is being written. */
    static final int STRIPES = 256;

    /** A session unheard for longer is over, whatever still knows its token; so its stretches fit into rows. */
    private static final long EXPIRY_MILLIS = Duration.ofHours(12).toMillis();

    private final StoredSessions stored;
    private final Stretches stretches;
    private final Coverages coverages;
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
            long graceMillis,
            PresencePrompts prompts,
            RandomGenerator random) {
        this.prompts = prompts;
        this.random = random;
        this.stored = stored;
        this.stretches = stretches;
        this.coverages = coverages;
        this.graceMillis = graceMillis;
    }

    /** The traces of some members, by the hash of their token. Only inside {@link #holding}. */
    final class Stripe {

        private final ReentrantLock lock = new ReentrantLock();
        private final Map<String, SessionTrace> traces = new HashMap<>();

        /** Where each member studies, if they have several players: the session's id. */
        private final Map<MemberId, String> floors = new HashMap<>();

        private void add(SessionTrace trace) {
            traces.put(trace.state().tokenHash(), trace);
            owners.put(trace.state().tokenHash(), trace.state().member());
        }

        void remove(SessionTrace trace) {
            traces.remove(trace.state().tokenHash());
            owners.remove(trace.state().tokenHash());
            floors.remove(trace.state().member(), trace.state().id());
        }

        /**
         * Whether the member studies elsewhere: with another player that they attend to, and that holds the floor. A
         * player that is opened, or taken over to, takes it; without a holder who is attended to it goes to the next.
         */
        boolean isElsewhere(SessionTrace trace, boolean takes, long now) {
            MemberId member = trace.state().member();
            String mine = trace.state().id();
            String holder = floors.getOrDefault(member, mine);
            boolean held = !holder.equals(mine)
                    && of(member).stream()
                            .anyMatch(other -> other.state().id().equals(holder) && other.isAttended(now));
            if (takes || (!held && trace.isAttended(now))) {
                floors.put(member, mine);
                return false;
            }
            return held;
        }

        List<SessionTrace> all() {
            return List.copyOf(traces.values());
        }

        List<SessionTrace> of(MemberId member) {
            return traces.values().stream()
                    .filter(trace -> trace.state().member().equals(member))
                    .toList();
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
                        .holding(stripe ->
                                Optional.ofNullable(find(stripe, hash, now)).map(trace -> action.on(stripe, trace))));
    }

    private Optional<MemberId> owner(String hash) {
        return Optional.ofNullable(owners.get(hash)).or(() -> stored.owner(hash));
    }

    private @Nullable SessionTrace find(Stripe stripe, String hash, long now) {
        SessionTrace trace = stripe.traces.get(hash);
        if (trace == null) {
            trace = stored.withToken(hash).map(this::load).orElse(null);
            if (trace == null) {
                return null;
            }
            stripe.add(trace);
        }
        if (now - trace.heard() > EXPIRY_MILLIS) {
            trace.end();
        }
        return trace;
    }

    /** The session as a trace that nobody hears yet. */
    SessionTrace load(StoredSession session) {
        Map<String, RangeSet> met = Coverages.byPart(coverages.of(session.member(), session.activity()));
        var presence = new Presence(
                session.rules().presence(),
                session.presence(),
                stretches.countedMillis(session, session.presence().proven()),
                random);
        return new SessionTrace(
                session,
                graceMillis,
                stretches.countedMillis(session, session.opened()),
                met,
                presence,
                shown -> prompts.about(session.member(), session.activity(), shown, random));
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
