package org.xueshi.tracking;

import java.util.ArrayList;
import java.util.List;
import org.xueshi.common.Verdict;

/** One person, one clock (T2): a second that one session has counted is ELSEWHERE in every other. */
final class Floor {

    private RangeSet taken;

    /** @param taken the member's counted time that is already written */
    Floor(RangeSet taken) {
        this.taken = taken;
    }

    /** The session's spans as they may be written; what they count is taken from now on. */
    List<Span> settle(List<Span> candidates) {
        List<Span> settled = new ArrayList<>();
        for (Span span : candidates) {
            if (span.verdict() == Verdict.COUNTED) {
                split(span, settled);
            } else {
                Span.append(settled, span);
            }
        }
        return settled;
    }

    RangeSet taken() {
        return taken;
    }

    /** Gives back what a session had taken: another's evidence may count there. */
    void free(RangeSet range) {
        taken = taken.minus(range);
    }

    private void split(Span span, List<Span> settled) {
        RangeSet free = span.range().minus(taken);
        long at = span.start();
        for (int i = 0; i < free.size(); i++) {
            elsewhere(at, free.from(i), settled);
            Span.append(settled, new Span(free.from(i), free.to(i), Verdict.COUNTED));
            at = free.to(i);
        }
        elsewhere(at, span.end(), settled);
        taken = taken.plus(span.range());
    }

    private static void elsewhere(long from, long to, List<Span> settled) {
        if (from < to) {
            Span.append(settled, new Span(from, to, Verdict.ELSEWHERE));
        }
    }
}
