package org.xueshi.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xueshi.common.Verdict;

/** What the tables say of a simulated learner in the end: the stretches of each session, in the order of their opening. */
record MeasuredLearner(SimulatedLearner learner, List<List<Span>> sessions) {

    static MeasuredLearner of(SimulatedLearner learner, StudyDatabase database) {
        JdbcTemplate jdbc = new JdbcTemplate(database.source());
        List<String> ids = new StoredSessions(jdbc)
                .openedBetween(learner.member, 0, Long.MAX_VALUE).stream()
                        .map(StoredSessions.Opened::id)
                        .toList();
        Map<String, List<Span>> spans = new Stretches(jdbc).ofSessions(learner.member, ids, 0);
        return new MeasuredLearner(
                learner,
                ids.stream().map(id -> spans.getOrDefault(id, List.of())).toList());
    }

    /** Milliseconds that the tables count, session by session. */
    long counted() {
        return spans(Verdict.COUNTED).mapToLong(Span::millis).sum();
    }

    RangeSet of(Verdict verdict) {
        return RangeSet.of(spans(verdict).map(Span::range).toList());
    }

    private Stream<Span> spans(Verdict verdict) {
        return sessions.stream().flatMap(List::stream).filter(span -> span.verdict() == verdict);
    }

    /** Milliseconds counted twice, or outside the time in which the server heard a session (T2). */
    long beyondObserved() {
        RangeSet observed = RangeSet.of(learner.server.seen().stream()
                .map(seen -> RangeSet.of(seen.opened(), seen.last()))
                .toList());
        return counted() - of(Verdict.COUNTED).and(observed).millis();
    }

    /** Where stretches leave a gap, overlap, or begin elsewhere than their session (T9). */
    List<String> flaws() {
        List<String> flaws = new ArrayList<>();
        List<StudyServer.Seen> seen = learner.server.seen();
        if (seen.size() != sessions.size()) {
            flaws.add("%d sessions instead of %d".formatted(sessions.size(), seen.size()));
            return flaws;
        }
        for (int i = 0; i < sessions.size(); i++) {
            long at = seen.get(i).opened();
            for (Span span : sessions.get(i)) {
                if (span.start() != at) {
                    flaws.add("session %d: %s begins at %d instead of %d"
                            .formatted(i, Objects.toString(span), span.start(), at));
                }
                at = span.end();
            }
            if (at > seen.get(i).last()) {
                flaws.add("session %d reaches beyond its last pulse".formatted(i));
            }
        }
        return flaws;
    }
}
