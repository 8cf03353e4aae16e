package org.xueshi.tracking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.xueshi.common.Verdict;

/**
 * How the server time between two pulses falls apart, in milliseconds and in this order. The facts can only take away: none
 * of it lies outside the time that the server saw pass.
 */
record Interval(long counted, long idle, long hidden, long silent) {

    /**
     * Time at the end of an interval that the facts don't reach stays open for the next pulse up to this long, the longest
     * that an honest pulse is on its way (the player gives up on one after as long); beyond it the device slept.
     */
    static final long LONGEST_DELAY_MILLIS = Duration.ofSeconds(5).toMillis();

    static Interval silent(long length) {
        return new Interval(0, 0, 0, length);
    }

    /**
     * Splits a length of server time by what the player's clocks say of it.
     *
     * @param listening whether hearing is enough here (T5)
     */
    static Interval of(long length, Facts last, Facts now, boolean listening) {
        long told = Math.min(length, now.elapsed() - last.elapsed());
        long untold = length - told;
        long attentive = now.attentive() - last.attentive();
        long visible = now.visible() - last.visible();
        long heard = listening ? now.listening() - last.listening() : 0;
        long counted = Math.min(told, Math.min(told, attentive) + Math.min(told, heard));
        long idle = Math.min(told - counted, Math.max(0, visible - attentive));
        return new Interval(counted, idle, told - counted - idle, untold > LONGEST_DELAY_MILLIS ? untold : 0);
    }

    /** The interval's stretches from a time on, with the verdict that its attentive part earned. */
    List<Span> spans(long start, Verdict earned) {
        List<Span> spans = new ArrayList<>();
        long at = add(spans, start, counted, earned);
        at = add(spans, at, idle, Verdict.IDLE);
        at = add(spans, at, hidden, Verdict.HIDDEN);
        add(spans, at, silent, Verdict.SILENT);
        return spans;
    }

    private static long add(List<Span> spans, long start, long millis, Verdict verdict) {
        if (millis > 0) {
            spans.add(new Span(start, start + millis, verdict));
        }
        return start + millis;
    }
}
