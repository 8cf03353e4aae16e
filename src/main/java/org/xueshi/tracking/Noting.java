package org.xueshi.tracking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xueshi.tracking.PersonalClocks.Note;
import org.xueshi.tracking.StoredSessions.Head;

/** Settles one member's sessions from memory alone, into a journal: what the tables hold is known as long as nobody else writes. */
final class Noting {

    private final LiveMember member;
    private final Settlement settlement;
    private final Map<SessionTrace, Settled> settled = new LinkedHashMap<>();

    private Noting(LiveMember member) {
        this.member = member;
        List<SessionTrace> changed = member.changed();
        this.settlement = new Settlement(known(member, changed));
        changed.forEach(trace -> settled.put(trace, settlement.settle(trace)));
    }

    static Noting of(LiveMember member) {
        return new Noting(member);
    }

    private static Settlement.Known known(LiveMember member, List<SessionTrace> changed) {
        Map<String, Head> heads = new HashMap<>();
        for (SessionTrace trace : changed) {
            StoredSession state = trace.state();
            heads.put(
                    state.id(),
                    new Head(state.facts(), state.heard(), trace.unwritten().written(), false));
        }
        return new Settlement.Known(List.of(), member.taken(), heads, coverage(member));
    }

    private static List<Coverages.Row> coverage(LiveMember member) {
        List<Coverages.Row> rows = new ArrayList<>();
        for (SessionTrace trace : member.traces()) {
            StoredSession state = trace.state();
            trace.unwritten()
                    .settledMet()
                    .forEach((part, met) -> rows.add(new Coverages.Row(
                            state.member().value(), state.activity().value(), part, met, null)));
        }
        return rows;
    }

    LiveMember member() {
        return member;
    }

    /** What is to be written; empty if it doesn't fit. */
    Optional<Note> note() {
        return new Journal(member.traces().stream().flatMap(this::entry).toList())
                .text()
                .map(text -> new Note(member.id().value(), member.version(), text));
    }

    private Stream<Journal.Entry> entry(SessionTrace trace) {
        Settled by = settled.get(trace);
        return by == null
                ? Stream.ofNullable(trace.unwritten().entry())
                : Stream.of(trace.unwritten().entryAfter(by));
    }

    void isWritten() {
        settled.forEach(SessionTrace::noted);
        member.isNoted(member.version() + 1, settlement);
    }
}
