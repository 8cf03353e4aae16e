package org.xueshi.tracking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xueshi.common.Verdict;

/** The tables of one member in memory, so that thousands of traces can be settled without a database. */
final class MemoryTables {

    final Map<String, StoredSession> sessions = new HashMap<>();
    final Map<String, TreeMap<Long, Span>> stretches = new HashMap<>();
    final Map<String, Coverages.Row> coverage = new HashMap<>();

    void add(StoredSession session) {
        sessions.put(session.id(), session);
        stretches.put(session.id(), new TreeMap<>());
    }

    SessionTrace load(String session, long graceMillis) {
        StoredSession stored = sessions.get(session);
        long counted = counted().stream()
                .filter(row -> row.session().equals(session))
                .mapToLong(row -> row.span().millis())
                .sum();
        long unproven = counted().stream()
                .filter(row -> row.session().equals(session))
                .mapToLong(row -> Math.max(
                        0,
                        row.span().end()
                                - Math.max(row.span().start(), stored.presence().proven())))
                .sum();
        return new SessionTrace(
                stored,
                graceMillis,
                counted,
                met(),
                new Presence(stored.rules().presence(), stored.presence(), unproven, Player.MIDDLE),
                shown -> Optional.of(Player.PROMPT));
    }

    /** Settles the traces of one node in the order given, as one transaction would. */
    void settle(List<SessionTrace> traces) {
        Map<String, StoredSessions.Head> heads = new HashMap<>();
        sessions.forEach(
                (id, s) -> heads.put(id, new StoredSessions.Head(s.facts(), s.heard(), s.explained(), s.ended())));
        Settlement settlement =
                new Settlement(new Settlement.Known(counted(), RangeSet.EMPTY, heads, List.copyOf(coverage.values())));
        traces.stream().filter(SessionTrace::isChanged).forEach(trace -> {
            Settled settled = settlement.settle(trace);
            sessions.put(settled.state().id(), settled.state());
            settled.rows().forEach(row -> stretches.get(settled.state().id()).put(row.start(), row));
            settled.coverage().forEach(row -> coverage.put(row.part(), row));
            trace.settled(settled);
        });
    }

    Map<String, RangeSet> met() {
        return Coverages.byPart(List.copyOf(coverage.values()));
    }

    private List<Stretches.Row> counted() {
        List<Stretches.Row> rows = new ArrayList<>();
        stretches.forEach((session, spans) -> spans.values().stream()
                .filter(span -> span.verdict() == Verdict.COUNTED)
                .forEach(span -> rows.add(new Stretches.Row("m1", session, span))));
        return rows;
    }
}
