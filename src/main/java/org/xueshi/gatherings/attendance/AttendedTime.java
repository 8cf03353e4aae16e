package org.xueshi.gatherings.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.attendance.Attended.Span;

/**
 * Turns what was seen of somebody into what counts. Pure. Time counts from a check-in to the check-out after it; without
 * one, to the last time that the person was seen. A roll call that they should have answered and did not takes away the time
 * from when they were last seen before it to when they were next seen. Nothing outside the session counts.
 */
final class AttendedTime {

    private final GatheringSession session;
    private final List<RollCall> calls;

    /** @param calls that took place */
    AttendedTime(GatheringSession session, List<RollCall> calls) {
        this.session = session;
        this.calls =
                calls.stream().sorted(Comparator.comparing(RollCall::opened)).toList();
    }

    Attended of(List<Mark> marks) {
        List<Span> spans = new ArrayList<>();
        List<RollCall> missed = new ArrayList<>();
        List<Instant> seen = new ArrayList<>();
        for (Mark mark : marks.stream().sorted(Comparator.comparing(Mark::at)).toList()) {
            if (seen.isEmpty() && mark.purpose() != Purpose.IN) {
                // Nobody goes, or answers a call, who has not come.
                continue;
            }
            seen.add(mark.at());
            if (mark.purpose() == Purpose.OUT) {
                stay(seen, spans, missed);
                seen.clear();
            }
        }
        stay(seen, spans, missed);
        return new Attended(spans, missed);
    }

    /** One stay from coming to going, as the moments at which the person was seen. */
    private void stay(List<Instant> seen, List<Span> spans, List<RollCall> missed) {
        for (int i = 1; i < seen.size(); i++) {
            Instant from = seen.get(i - 1);
            Instant until = seen.get(i);
            List<RollCall> unanswered = calls.stream()
                    .filter(call -> call.opened().isAfter(from) && call.closed().isBefore(until))
                    .filter(call -> !call.isAnsweredBy(until))
                    .toList();
            missed.addAll(unanswered);
            if (unanswered.isEmpty()) {
                add(spans, from, until);
            }
        }
    }

    private void add(List<Span> spans, Instant from, Instant until) {
        Instant start = from.isBefore(session.begins()) ? session.begins() : from;
        Instant end = until.isAfter(session.ends()) ? session.ends() : until;
        if (!start.isBefore(end)) {
            return;
        }
        @Nullable Span last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && last.until().equals(start)) {
            spans.set(spans.size() - 1, new Span(last.from(), end));
        } else {
            spans.add(new Span(start, end));
        }
    }
}
