package org.xueshi.tracking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.xueshi.tracking.Journal.Entry;

/** Spreads journals over the tables, whichever node wrote them. Inside the transaction that also empties them. */
@Service
class Journals {

    private final StoredSessions sessions;
    private final Stretches stretches;
    private final Coverages coverages;

    Journals(StoredSessions sessions, Stretches stretches, Coverages coverages) {
        this.sessions = sessions;
        this.stretches = stretches;
        this.coverages = coverages;
    }

    /** Answers how many rows it wrote. */
    int spread(Collection<Journal> journals) {
        List<Entry> entries = there(
                journals.stream().flatMap(journal -> journal.entries().stream()).toList());
        if (entries.isEmpty()) {
            return 0;
        }
        List<Stretches.Row> rows = entries.stream().flatMap(Journals::rows).toList();
        List<Coverages.Row> met = met(entries);
        sessions.keep(entries.stream().map(Entry::progress).toList());
        stretches.put(rows);
        coverages.put(met);
        return entries.size() + rows.size() + met.size();
    }

    /** Without sessions that have gone from the tables, with their members: there is nothing to write them to. */
    private List<Entry> there(List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Set<String> there = sessions.heads(
                        members(entries),
                        entries.stream().map(entry -> entry.progress().id()).toList())
                .keySet();
        return entries.stream()
                .filter(entry -> there.contains(entry.progress().id()))
                .toList();
    }

    private static Set<String> members(List<Entry> entries) {
        return entries.stream().map(entry -> entry.progress().member()).collect(Collectors.toSet());
    }

    private static Stream<Stretches.Row> rows(Entry entry) {
        return entry.stretches().stream()
                .map(span -> new Stretches.Row(
                        entry.progress().member(), entry.progress().id(), span));
    }

    private record Part(String member, String activity, String part) {}

    /** What the tables hold and what the journals add to it. */
    private List<Coverages.Row> met(List<Entry> entries) {
        Map<Part, Coverages.Row> rows = new HashMap<>();
        coverages
                .of(members(entries), entries.stream().map(Entry::activity).collect(Collectors.toSet()))
                .forEach(row -> rows.put(new Part(row.member(), row.activity(), row.part()), row));
        List<Part> changed = new ArrayList<>();
        LastMoves moves = new LastMoves();
        for (Entry entry : entries) {
            Stream.concat(entry.met().keySet().stream(), entry.places().keySet().stream())
                    .distinct()
                    .map(part -> new Part(entry.progress().member(), entry.activity(), part))
                    .forEach(part -> {
                        rows.merge(part, added(entry, part, moves), Journals::together);
                        changed.add(part);
                    });
        }
        return changed.stream().distinct().map(rows::get).toList();
    }

    private static Coverages.Row added(Entry entry, Part part, LastMoves moves) {
        RangeSet met = RangeSet.parse(entry.met().getOrDefault(part.part, ""));
        return new Coverages.Row(
                part.member,
                part.activity,
                part.part,
                met,
                moves.position(
                        part.member, part.activity, part.part, entry.places().get(part.part)));
    }

    private static Coverages.Row together(Coverages.Row there, Coverages.Row added) {
        RangeSet all = there.met().plus(added.met());
        return new Coverages.Row(
                there.member(),
                there.activity(),
                there.part(),
                all.size() <= Coverage.RANGES_KEPT ? all : there.met(),
                added.position() == null ? there.position() : added.position());
    }
}
