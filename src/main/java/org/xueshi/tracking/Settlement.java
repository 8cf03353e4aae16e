package org.xueshi.tracking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xueshi.common.Verdict;
import org.xueshi.tracking.Coverage.Place;

/**
 * Works out what may be written of one member's sessions, given what the tables hold: one person never earns two seconds in
 * one (T2), and no time of a session is explained twice, even if two nodes heard the same player (T9).
 */
final class Settlement {

    /**
     * What the tables hold of the member.
     *
     * @param counted counted rows around the time to be settled; of these some may be taken back
     * @param taken counted time of which nothing is taken back, beside those rows
     * @param heads by session
     * @param coverage rows of the activities concerned
     */
    record Known(
            List<Stretches.Row> counted,
            RangeSet taken,
            Map<String, StoredSessions.Head> heads,
            List<Coverages.Row> coverage) {
        static final Known NOTHING = new Known(List.of(), RangeSet.EMPTY, Map.of(), List.of());
    }

    private final Known known;
    private final Floor floor;
    private final Map<String, Map<String, RangeSet>> metByActivity = new HashMap<>();
    private final LastMoves moves = new LastMoves();

    Settlement(Known known) {
        this.known = known;
        this.floor = new Floor(RangeSet.of(
                        known.counted.stream().map(row -> row.span().range()).toList())
                .plus(known.taken));
        known.coverage.forEach(row -> met(row.activity()).merge(row.part(), row.met(), RangeSet::plus));
    }

    private Map<String, RangeSet> met(String activity) {
        return metByActivity.computeIfAbsent(activity, key -> new HashMap<>());
    }

    /** The member's counted time as far as it is known, with what has been settled. */
    RangeSet taken() {
        return floor.taken();
    }

    /** What is met of the activity, by part, with what has been settled. */
    Map<String, RangeSet> metOf(ActivityId activity) {
        return Map.copyOf(met(activity.value()));
    }

    /** Settles the session after those settled before it. */
    Settled settle(SessionTrace trace) {
        StoredSession state = trace.state();
        StoredSessions.Head head = known.heads.get(state.id());
        if (head == null) {
            return gone(state);
        }
        Unwritten unwritten = trace.unwritten();
        RangeSet takenBack = all(state.id()).and(unwritten.revoked());
        floor.free(takenBack);
        List<Span> settled = floor.settle(Span.from(head.explained(), unwritten.fresh()));
        List<Span> rows = new ArrayList<>();
        if (unwritten.tail() != null) {
            rows.addAll(unwritten.tail().without(unwritten.revoked()));
        }
        settled.forEach(span -> Span.append(rows, span));
        Span tail = rows.isEmpty() ? null : rows.getLast();
        rows.remove(unwritten.tail());
        rows.addAll(rewritten(state.id(), unwritten));

        RangeSet own = all(state.id()).and(RangeSet.of(unwritten.written(), Long.MAX_VALUE));
        List<Gain> refused = new ArrayList<>();
        Set<String> grown = lose(trace);
        grown.addAll(take(trace, settled, own, refused));
        return new Settled(
                later(state, head),
                rows,
                tail,
                unwritten.settledCounted()
                        + own.millis()
                        - takenBack.millis()
                        + counted(settled).millis(),
                coverageRows(trace, state, grown),
                metOf(state.activity()),
                refused);
    }

    /** A session that has gone from the tables, with its member: there is nothing to write it to. */
    private static Settled gone(StoredSession state) {
        var over = new StoredSessions.Head(state.facts(), state.heard(), state.explained(), true);
        return new Settled(later(state, over), List.of(), null, 0, List.of(), Map.of(), List.of());
    }

    /** Counted time of the session in the tables, whichever node wrote it. */
    private RangeSet all(String session) {
        return RangeSet.of(known.counted.stream()
                .filter(row -> row.session().equals(session))
                .map(row -> row.span().range())
                .toList());
    }

    /** Rows of the tables, other than the last one, of which something is taken back. */
    private List<Span> rewritten(String session, Unwritten unwritten) {
        if (unwritten.revoked().isEmpty()) {
            return List.of();
        }
        Span tail = unwritten.tail();
        return known.counted.stream()
                .filter(row -> row.session().equals(session))
                .map(Stretches.Row::span)
                .filter(span -> tail == null || span.start() != tail.start())
                .filter(span -> !span.range().and(unwritten.revoked()).isEmpty())
                .flatMap(span -> span.without(unwritten.revoked()).stream())
                .toList();
    }

    /** Takes lost content from what is met; answers which parts shrank. */
    private Set<String> lose(SessionTrace trace) {
        Map<String, RangeSet> met = met(trace.origin().activity().value());
        Set<String> shrunk = new HashSet<>();
        trace.unwritten()
                .lost()
                .forEach(gain -> gain.content().forEach((part, ranges) -> {
                    met.computeIfPresent(part, (same, all) -> all.minus(ranges));
                    shrunk.add(part);
                }));
        return shrunk;
    }

    private static RangeSet counted(List<Span> spans) {
        return RangeSet.of(spans.stream()
                .filter(span -> span.verdict() == Verdict.COUNTED)
                .map(Span::range)
                .toList());
    }

    /** Adds paid content to what is met; answers which parts grew. */
    private Set<String> take(SessionTrace trace, List<Span> settled, RangeSet own, List<Gain> refused) {
        Map<String, RangeSet> met = met(trace.origin().activity().value());
        RangeSet paying = counted(settled).plus(own);
        Set<String> grown = new HashSet<>();
        for (Gain gain : trace.unwritten().gains()) {
            if (!gain.isPaidBy(paying)) {
                refused.add(gain);
                continue;
            }
            gain.content().forEach((part, ranges) -> {
                RangeSet all = met.getOrDefault(part, RangeSet.EMPTY).plus(ranges);
                if (all.size() <= Coverage.RANGES_KEPT) {
                    met.put(part, all);
                    grown.add(part);
                }
            });
        }
        return grown;
    }

    private List<Coverages.Row> coverageRows(SessionTrace trace, StoredSession state, Set<String> grown) {
        String activity = state.activity().value();
        Map<String, Place> moved = trace.coverage().moved();
        Set<String> parts = new HashSet<>(grown);
        parts.addAll(moved.keySet());
        return parts.stream()
                .map(part -> new Coverages.Row(
                        state.member().value(),
                        activity,
                        part,
                        met(activity).getOrDefault(part, RangeSet.EMPTY),
                        moves.position(state.member().value(), activity, part, moved.get(part))))
                .toList();
    }

    private static StoredSession later(StoredSession state, StoredSessions.Head head) {
        return new StoredSession(
                state.id(),
                state.tokenHash(),
                state.member(),
                state.activity(),
                state.rules(),
                state.opened(),
                Math.max(state.heard(), head.heard()),
                Math.max(state.explained(), head.explained()),
                state.ended() || head.ended(),
                state.facts().orLater(head.facts()),
                state.spare(),
                state.presence());
    }
}
