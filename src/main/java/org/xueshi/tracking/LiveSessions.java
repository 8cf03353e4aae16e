package org.xueshi.tracking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.MemberId;

/** The sessions that this node hears, in stripes of members; whoever touches a trace holds its member's stripe. */
final class LiveSessions {

    /** So many that pulses of different people seldom wait for each other, nor for a stripe that is being written. */
    static final int STRIPES = 256;

    private final Stripe[] stripes = Stream.generate(Stripe::new).limit(STRIPES).toArray(Stripe[]::new);

    /** Whose token it is, so that a pulse finds its stripe. */
    private final Map<String, MemberId> owners = new ConcurrentHashMap<>();

    /** The traces of some members, by the hash of their token. Only inside {@link #holding}. */
    final class Stripe {

        private final ReentrantLock lock = new ReentrantLock();
        private final Map<String, SessionTrace> traces = new HashMap<>();

        @Nullable
        SessionTrace get(String token) {
            return traces.get(token);
        }

        void add(SessionTrace trace) {
            traces.put(trace.state().tokenHash(), trace);
            owners.put(trace.state().tokenHash(), trace.state().member());
        }

        void remove(SessionTrace trace) {
            traces.remove(trace.state().tokenHash());
            owners.remove(trace.state().tokenHash());
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

    @Nullable
    MemberId owner(String token) {
        return owners.get(token);
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
