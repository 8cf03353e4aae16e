package org.xueshi.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;

/** A stretch as the room computes with it: server time in epoch milliseconds, end exclusive. */
record Span(long start, long end, Verdict verdict) {

    /** The longest run that is written as one row, so that a question about a time needs to look back no further. */
    static final long LONGEST_MILLIS = Duration.ofDays(1).toMillis();

    Span {
        if (start >= end) {
            throw new IllegalArgumentException("a span ends after it starts: " + start + " – " + end);
        }
    }

    long millis() {
        return end - start;
    }

    RangeSet range() {
        return RangeSet.of(start, end);
    }

    Stretch stretch() {
        return new Stretch(Instant.ofEpochMilli(start), Instant.ofEpochMilli(end), verdict);
    }

    /** Appends the span; a run of one verdict stays one span. */
    static void append(List<Span> spans, Span next) {
        if (!spans.isEmpty()) {
            Span last = spans.getLast();
            if (last.end == next.start && last.verdict == next.verdict && next.end - last.start <= LONGEST_MILLIS) {
                spans.set(spans.size() - 1, new Span(last.start, next.end, last.verdict));
                return;
            }
        }
        spans.add(next);
    }

    /** The span with what it counted since then taken back. */
    List<Span> without(RangeSet revoked) {
        if (verdict != Verdict.COUNTED) {
            return List.of(this);
        }
        List<Span> pieces = new ArrayList<>();
        long at = start;
        RangeSet lost = range().and(revoked);
        for (int i = 0; i < lost.size(); i++) {
            if (at < lost.from(i)) {
                pieces.add(new Span(at, lost.from(i), verdict));
            }
            pieces.add(new Span(lost.from(i), lost.to(i), Verdict.UNCONFIRMED));
            at = lost.to(i);
        }
        if (at < end) {
            pieces.add(new Span(at, end, verdict));
        }
        return pieces;
    }

    /** What of the spans lies at or after the time. */
    static List<Span> from(long time, List<Span> spans) {
        List<Span> later = new ArrayList<>();
        for (Span span : spans) {
            if (span.end > time) {
                later.add(new Span(Math.max(time, span.start), span.end, span.verdict));
            }
        }
        return later;
    }
}
