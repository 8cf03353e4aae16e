package org.xueshi.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Verdict;

/**
 * One study session in memory: turns pulses into stretches that tile the time from its opening to its last evidence (T1, T3
 * to T6, T8, T9). Knows no database and no clock. Not safe for threads: its member's lock guards it.
 */
final class SessionTrace {

    private final StoredSession origin;
    private final long graceMillis;
    private final Coverage coverage;
    private final Pace pace;
    private Facts facts;
    private long heard;
    private long explained;
    private boolean ended;
    private boolean changed;
    private long settledCounted;

    /** Where the tables reach, as this trace knows: another node may have written further. */
    private long written;

    private @Nullable Span tail;
    private final List<Span> fresh = new ArrayList<>();
    private final List<Gain> gains = new ArrayList<>();

    /**
     * @param countedMillis what the session has earned so far by the tables
     * @param met coverage of the activity by the tables, by part
     */
    SessionTrace(StoredSession origin, long graceMillis, long countedMillis, Map<String, RangeSet> met) {
        this.origin = origin;
        this.graceMillis = graceMillis;
        this.facts = origin.facts();
        this.heard = origin.heard();
        this.explained = origin.explained();
        this.written = explained;
        this.ended = origin.ended();
        this.settledCounted = countedMillis;
        this.pace = new Pace(origin.spare(), countedMillis);
        this.coverage = new Coverage(origin.rules());
        coverage.know(met);
    }

    /** Takes a pulse that arrived at the server's time; answers false if it is not news. Never refuses loudly (T3). */
    boolean accept(long serverNow, Pulse pulse) {
        if (ended || pulse.sequence() <= facts.sequence()) {
            return false;
        }
        long now = Math.max(serverNow, heard);
        Facts told = Facts.of(pulse).orLater(facts);
        Interval interval = now - heard > graceMillis
                ? Interval.silent(now - explained)
                : Interval.of(now - explained, facts, told);
        interval.spans(explained, verdictOf(interval, pulse)).forEach(span -> {
            Span.append(fresh, span);
            explained = span.end();
        });
        coverage.move(pulse.position());
        facts = told;
        heard = now;
        ended = pulse.ending();
        changed = true;
        return true;
    }

    /** What the attentive part of the interval earns: its new content must have fitted into it. */
    private Verdict verdictOf(Interval interval, Pulse pulse) {
        Map<String, RangeSet> content = coverage.newIn(pulse);
        long needed = Pace.neededMillis(origin.rules(), content);
        if (!pace.fits(interval.counted(), needed)) {
            coverage.refuse(content, pulse.sequence());
            return Verdict.TOO_FAST;
        }
        if (needed > 0) {
            coverage.take(content);
            gains.add(new Gain(explained, explained + interval.counted(), needed, content));
        }
        return Verdict.COUNTED;
    }

    /** Ends the session at its last evidence. */
    void end() {
        changed = changed || !ended;
        ended = true;
    }

    /** Takes over what was written: now by this trace, or before it by another node that heard the same player. */
    void settled(Settled by) {
        by.refused().forEach(gain -> coverage.refuse(gain.content(), facts.sequence()));
        coverage.know(by.met());
        coverage.written();
        facts = by.state().facts();
        heard = by.state().heard();
        explained = by.state().explained();
        ended = by.state().ended();
        written = explained;
        tail = by.tail();
        settledCounted = by.countedMillis();
        fresh.clear();
        gains.clear();
        changed = false;
    }

    /** The session's state as it should be written. */
    StoredSession state() {
        return new StoredSession(
                origin.id(),
                origin.tokenHash(),
                origin.member(),
                origin.activity(),
                origin.rules(),
                origin.opened(),
                heard,
                explained,
                ended,
                facts,
                pace.spare());
    }

    /** Earned so far: settled by the tables, and what is still to be settled. */
    long countedMillis() {
        long open = fresh.stream()
                .filter(span -> span.verdict() == Verdict.COUNTED)
                .mapToLong(Span::millis)
                .sum();
        return settledCounted + open;
    }

    boolean isChanged() {
        return changed;
    }

    boolean isEnded() {
        return ended;
    }

    long heard() {
        return heard;
    }

    long written() {
        return written;
    }

    long settledCounted() {
        return settledCounted;
    }

    @Nullable
    Span tail() {
        return tail;
    }

    List<Span> fresh() {
        return List.copyOf(fresh);
    }

    List<Gain> gains() {
        return List.copyOf(gains);
    }

    Coverage coverage() {
        return coverage;
    }
}
