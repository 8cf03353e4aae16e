package org.xueshi.gatherings.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xueshi.gatherings.GatheringSession;

/**
 * Unannounced roll calls. When they fall follows from the session's key, so that all nodes agree and nobody else can know;
 * one takes place when the host's screen is there to show it, and only then can anybody miss it.
 */
@Repository
class RollCalls {

    /** People arrive and settle; and they go. */
    static final Duration QUIET = Duration.ofMinutes(10);

    private final Doors doors;
    private final JdbcClient client;

    RollCalls(Doors doors, JdbcTemplate jdbc) {
        this.doors = doors;
        client = JdbcClient.create(jdbc);
    }

    /** Those that took place or are open, the first first. */
    List<RollCall> of(SessionKey session) {
        return client.sql("""
                        select ordinal, opened_ms, closed_ms from gathering_roll_call
                        where gathering_id = ? and number = ? order by opened_ms
                        """)
                .param(session.gathering().value())
                .param(session.number())
                .query((row, number) -> new RollCall(
                        row.getInt(1), Instant.ofEpochMilli(row.getLong(2)), Instant.ofEpochMilli(row.getLong(3))))
                .list();
    }

    /** The one that is open now; begins the next if it is due. The host's screen is there to show it. */
    Optional<RollCall> openOnScreen(SessionKey key, GatheringSession session, int calls, Instant now) {
        List<RollCall> held = of(key);
        Optional<RollCall> open = held.stream().filter(call -> call.isOpen(now)).findFirst();
        if (open.isPresent() || now.plus(RollCall.LENGTH).plus(RollCall.GRACE).isAfter(session.ends())) {
            return open;
        }
        List<Instant> planned = planned(doors.key(key), session, calls);
        int next = held.size();
        return next < planned.size() && !now.isBefore(planned.get(next))
                ? Optional.of(open(key, new RollCall(next + 1, now, now.plus(RollCall.LENGTH))))
                : Optional.empty();
    }

    private RollCall open(SessionKey session, RollCall call) {
        try {
            client.sql("""
                            insert into gathering_roll_call (gathering_id, number, ordinal, opened_ms, closed_ms)
                            values (?, ?, ?, ?, ?)
                            """)
                    .param(session.gathering().value())
                    .param(session.number())
                    .param(call.ordinal())
                    .param(call.opened().toEpochMilli())
                    .param(call.closed().toEpochMilli())
                    .update();
            return call;
        } catch (DuplicateKeyException anotherScreenWasFirst) {
            return of(session).stream()
                    .filter(one -> one.ordinal() == call.ordinal())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** One at a moment of its own in each of so many equal parts of the session, without its first and last minutes. */
    static List<Instant> planned(byte[] key, GatheringSession session, int calls) {
        Instant from = session.begins().plus(QUIET);
        Duration usable = session.length().minus(QUIET.multipliedBy(2));
        if (calls == 0 || usable.isNegative() || usable.isZero()) {
            return List.of();
        }
        Duration part = usable.dividedBy(calls);
        List<Instant> planned = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            double within = chance(key, "call" + i);
            planned.add(from.plus(part.multipliedBy(i)).plusMillis((long) (part.toMillis() * within)));
        }
        return planned;
    }

    /** 0 to 1, and nobody can tell which without the key. */
    private static double chance(byte[] key, String of) {
        byte[] bytes = new SessionSecret(key).sign(of);
        int three = (bytes[0] & 0xFF) << 16 | (bytes[1] & 0xFF) << 8 | bytes[2] & 0xFF;
        return three / (double) (1 << 24);
    }
}
