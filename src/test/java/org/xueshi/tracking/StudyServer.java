package org.xueshi.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ApplicationClock;
import org.xueshi.people.MemberId;
import org.xueshi.tracking.Timeline.Plan;

/** The product's own measuring for one learner, in virtual time, written once a minute; and what any server would have seen. */
final class StudyServer {

    private static final long FLUSH = 60_000;

    private final Timeline time;
    private final Node node;
    private final MemberId member;
    private final Map<String, Seen> seen = new HashMap<>();
    private final List<Seen> inOrder = new ArrayList<>();
    private @Nullable Plan flush;

    /** A session as opened, and by which rules. */
    record Opening(StudySessions.Opened opened, MeasureRules rules) {}

    /** When a session was opened and when its pulses arrived. */
    record Seen(long opened, List<Long> arrivals) {
        long last() {
            return arrivals.isEmpty() ? opened : arrivals.getLast();
        }
    }

    StudyServer(Timeline time, Node node, MemberId member) {
        this.time = time;
        this.node = node;
        this.member = member;
    }

    Opening open(ActivityId activity, MeasureRules rules) {
        var opened = now(() -> node.sessions.open(member, activity, rules));
        Seen session = new Seen(time.now(), new ArrayList<>());
        seen.put(opened.token(), session);
        inOrder.add(session);
        return new Opening(opened, rules);
    }

    Receipt hear(String token, Pulse pulse) {
        seen.get(token).arrivals.add(time.now());
        flush = flush == null ? time.in(FLUSH, this::flush) : flush;
        return now(() -> node.sessions.accept(token, pulse)).orElseThrow();
    }

    List<Seen> seen() {
        return inOrder;
    }

    private void flush() {
        now(() -> {
            node.sessions.flushAll();
            return member;
        });
        flush = node.sessions.inMemory() > 0 ? time.in(FLUSH, this::flush) : null;
    }

    private <T> T now(Supplier<T> action) {
        var result = new ArrayList<T>(1);
        ApplicationClock.at(Instant.ofEpochMilli(time.now()), () -> result.add(action.get()));
        return result.getFirst();
    }
}
