package org.xueshi.tracking;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.people.MemberId;
import org.xueshi.tracking.MeasureRules.Part;

/** What has been measured, from the tables. Trusted callers only. */
@Service
@Transactional(readOnly = true)
public class Measurements {

    private final Stretches stretches;
    private final Coverages coverages;
    private final StoredSessions sessions;

    Measurements(Stretches stretches, Coverages coverages, StoredSessions sessions) {
        this.sessions = sessions;
        this.stretches = stretches;
        this.coverages = coverages;
    }

    /**
     * All that is known of one member in one activity.
     *
     * @param secondsByVerdict adds up to the length of all sessions, in whole seconds; COUNTED is rounded down
     * @param coverageByPart 0 to 1, by part
     * @param metByPart the ranges of each part's time line that were met, in order and apart; as long as the part is now
     * @param coverage 0 to 1, all parts together by their length
     * @param position milliseconds in each part's time line, where the person was last; only parts where that is known
     * @param stretches oldest first; those of one session don't overlap
     * @param rulesVersion of the rules that they were measured by; empty if by several
     */
    public record Measured(
            Map<Verdict, Long> secondsByVerdict,
            Map<String, Double> coverageByPart,
            Map<String, List<Pulse.Range>> metByPart,
            double coverage,
            Map<String, Long> position,
            List<Stretch> stretches,
            Optional<Integer> rulesVersion) {}

    /** What the tables hold now; whoever judges by it calls {@link StudySessions#flush} first. */
    public Measured of(MemberId member, ActivityId activity, MeasureRules rules) {
        List<Span> spans = stretches.of(member, activity);
        List<Coverages.Row> rows = coverages.of(member, activity);
        Map<String, RangeSet> met = Coverages.byPart(rows);
        Map<String, Double> byPart = new LinkedHashMap<>();
        Map<String, List<Pulse.Range>> ranges = new LinkedHashMap<>();
        for (Part part : rules.parts()) {
            RangeSet ofPart = Coverage.met(part, met);
            byPart.put(part.id(), (double) ofPart.millis() / part.lengthMillis());
            ranges.put(part.id(), ofPart.list());
        }
        return new Measured(
                Seconds.of(spans),
                byPart,
                ranges,
                Coverage.share(rules, met),
                positions(rows),
                spans.stream().map(Span::stretch).toList(),
                sessions.rulesVersion(member, activity));
    }

    private static Map<String, Long> positions(List<Coverages.Row> rows) {
        Map<String, Long> positions = new HashMap<>();
        for (Coverages.Row row : rows) {
            Long position = row.position();
            if (position != null) {
                positions.put(row.part(), position);
            }
        }
        return positions;
    }

    /** The member's stretches over all activities that touch the time, oldest first. */
    public List<Stretch> between(MemberId member, Instant from, Instant to) {
        return stretches.between(member, from.toEpochMilli(), to.toEpochMilli()).stream()
                .map(Span::stretch)
                .toList();
    }
}
