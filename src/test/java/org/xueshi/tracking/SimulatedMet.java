package org.xueshi.tracking;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The browser's {@code met.ts}: content is repeated until a pulse that carried it was answered. */
final class SimulatedMet {

    private record Carried(long sequence, Map<String, RangeSet> parts) {}

    private final Deque<Carried> underway = new ArrayDeque<>();
    private Map<String, RangeSet> fresh = new HashMap<>();

    void add(String part, long from, long to) {
        RangeSet more = RangeSet.of(from, to);
        if (!more.isEmpty()) {
            fresh.merge(part, more, RangeSet::plus);
        }
    }

    Map<String, List<Pulse.Range>> carry(long sequence) {
        if (!fresh.isEmpty()) {
            underway.add(new Carried(sequence, fresh));
            fresh = new HashMap<>();
        }
        Map<String, RangeSet> all = new HashMap<>();
        underway.forEach(carried -> carried.parts.forEach((part, ranges) -> all.merge(part, ranges, RangeSet::plus)));
        Map<String, List<Pulse.Range>> told = new HashMap<>();
        all.forEach((part, ranges) -> told.put(part, told(ranges)));
        return told;
    }

    private static List<Pulse.Range> told(RangeSet ranges) {
        return IntStream.range(0, ranges.size())
                .mapToObj(i -> new Pulse.Range(ranges.from(i), ranges.to(i)))
                .toList();
    }

    void answered(long sequence) {
        while (!underway.isEmpty() && underway.getFirst().sequence <= sequence) {
            underway.removeFirst();
        }
    }
}
