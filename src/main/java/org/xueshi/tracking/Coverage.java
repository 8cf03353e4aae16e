package org.xueshi.tracking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xueshi.tracking.MeasureRules.Part;
import org.xueshi.tracking.PresencePrompts.Shown;

/** Which content of an activity its player has met for the first time, and where the person is in it. */
final class Coverage {

    /** Ranges of one part that one pulse may carry: more than a person can seek in the time between two answers. */
    static final int RANGES_PER_PULSE = 100;

    /** Ranges of one part that are kept: what the column holds. A part more shattered than this takes no new ranges. */
    static final int RANGES_KEPT = 300;

    private final MeasureRules rules;
    private final Map<String, RangeSet> met = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> moved = new HashSet<>();

    /** Content that was claimed and refused; the player repeats it until it has read the answer to that pulse. */
    private Map<String, RangeSet> refused = Map.of();

    private long refusedAt;

    /** Where the person is in a part, in milliseconds, and since when by the server's clock. */
    record Place(long position, long since) {}

    Coverage(MeasureRules rules) {
        this.rules = rules;
    }

    /** What the pulse claims that is neither met nor refused already, inside the parts there are. */
    Map<String, RangeSet> newIn(Pulse pulse) {
        if (pulse.answered() >= refusedAt) {
            refused = Map.of();
        }
        Map<String, RangeSet> fresh = new HashMap<>();
        for (Part part : rules.parts()) {
            RangeSet claimed = claimed(part, pulse.met().getOrDefault(part.id(), List.of()));
            RangeSet more = claimed.minus(of(part.id())).minus(refused.getOrDefault(part.id(), RangeSet.EMPTY));
            if (!more.isEmpty() && of(part.id()).plus(more).size() <= RANGES_KEPT) {
                fresh.put(part.id(), more);
            }
        }
        return fresh;
    }

    private static RangeSet claimed(Part part, List<Pulse.Range> ranges) {
        return RangeSet.of(ranges.stream()
                .limit(RANGES_PER_PULSE)
                .map(range -> RangeSet.of(Math.max(0, range.from()), Math.min(part.lengthMillis(), range.to())))
                .toList());
    }

    void take(Map<String, RangeSet> content) {
        content.forEach((part, ranges) -> met.merge(part, ranges, RangeSet::plus));
    }

    /** Remembers content that was not taken, until the player knows of the pulse's answer and stops repeating it. */
    void refuse(Map<String, RangeSet> content, long sequence) {
        if (!content.isEmpty()) {
            Map<String, RangeSet> all = new HashMap<>(refused);
            content.forEach((part, ranges) -> all.merge(part, ranges, RangeSet::plus));
            refused = all;
            refusedAt = sequence;
        }
    }

    /** Content whose time was taken back: it can be met again. */
    void lose(Map<String, RangeSet> content) {
        content.forEach((part, ranges) -> met.computeIfPresent(part, (same, all) -> all.minus(ranges)));
    }

    /** What is met beside this content. */
    Map<String, RangeSet> without(List<Map<String, RangeSet>> contents) {
        Map<String, RangeSet> rest = new HashMap<>(met);
        contents.forEach(content ->
                content.forEach((part, ranges) -> rest.computeIfPresent(part, (same, all) -> all.minus(ranges))));
        return rest;
    }

    /** Replaces what is met by what the tables say, by part. */
    void know(Map<String, RangeSet> all) {
        met.clear();
        met.putAll(all);
    }

    void move(Map<String, Long> to, long now) {
        for (Part part : rules.parts()) {
            Long at = to.get(part.id());
            if (at != null) {
                long position = Math.clamp(at, 0, part.lengthMillis());
                Place before = places.get(part.id());
                if (before == null || before.position != position) {
                    places.put(part.id(), new Place(position, now));
                    moved.add(part.id());
                }
            }
        }
    }

    /** What there is to ask about: each part as far as it is met, those of which most is met before the others. */
    List<Shown> parts() {
        return rules.parts().stream()
                .sorted(Comparator.comparing(part -> -met(part, met).millis()))
                .map(part -> new Shown(part.id(), reached(met(part, met)).orElse(part.lengthMillis())))
                .toList();
    }

    private static Optional<Long> reached(RangeSet met) {
        return met.isEmpty() ? Optional.empty() : Optional.of(met.to(met.size() - 1));
    }

    /** Where the person is, by part in which they moved since {@link #written}. */
    Map<String, Place> moved() {
        return moved.stream().collect(Collectors.toMap(part -> part, places::get));
    }

    void written() {
        moved.clear();
    }

    RangeSet of(String part) {
        return met.getOrDefault(part, RangeSet.EMPTY);
    }

    /** What is met of each part, 0 to 1. */
    Map<String, Double> byPart() {
        Map<String, Double> shares = new HashMap<>();
        rules.parts()
                .forEach(part -> shares.put(part.id(), (double) met(part, met).millis() / part.lengthMillis()));
        return shares;
    }

    /** 0 to 1, over all parts by their length. */
    double share() {
        return share(rules, met);
    }

    static double share(MeasureRules rules, Map<String, RangeSet> met) {
        long all = 0;
        long known = 0;
        for (Part part : rules.parts()) {
            all += part.lengthMillis();
            known += met(part, met).millis();
        }
        return all == 0 ? 0 : (double) known / all;
    }

    /** What is met of a part as long as it is now: an edited activity may have made it shorter. */
    static RangeSet met(Part part, Map<String, RangeSet> met) {
        return met.getOrDefault(part.id(), RangeSet.EMPTY).and(RangeSet.of(0, part.lengthMillis()));
    }
}
