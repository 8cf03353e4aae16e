package org.xueshi.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Verdict;

/** What of a session is not in the tables yet, and what is to be taken back of them. Its trace's lock guards it. */
final class Unwritten {

    private final Coverage coverage;

    /** Whether presence is checked at all: else time in the tables is as good as proven. */
    private final boolean isChecked;

    /** Where the tables reach, as this trace knows: another node may have written further. */
    private long written;

    private long settledCounted;
    private @Nullable Span tail;

    /** What the journal says and the tables don't. */
    private Journal.@Nullable Entry entry;

    private final List<Span> fresh = new ArrayList<>(1);
    private final List<Gain> gains = new ArrayList<>(1);

    /** Content in the tables whose time is not proven yet. */
    private final List<Gain> unproven = new ArrayList<>(1);

    /** What is to be taken back of the tables: time, and the content that it had paid for. */
    private RangeSet revoked = RangeSet.EMPTY;

    private final List<Gain> lost = new ArrayList<>(0);

    /**
     * @param written up to where the tables reach
     * @param countedMillis what the session has earned so far by the tables
     */
    Unwritten(Coverage coverage, boolean isChecked, long written, long countedMillis) {
        this.coverage = coverage;
        this.isChecked = isChecked;
        this.written = written;
        this.settledCounted = countedMillis;
    }

    void add(Span span) {
        Span.append(fresh, span);
    }

    void add(Gain gain) {
        gains.add(gain);
    }

    /** A presence check was passed: nothing before it will be taken back. */
    void prove() {
        unproven.clear();
        gains.replaceAll(Gain::proven);
    }

    /** Takes back what counted in that time, and the content that it had paid for (T7). */
    void revoke(long from, long until, long sequence) {
        revoked = revoked.plus(RangeSet.of(from, until));
        List<Span> kept = new ArrayList<>();
        fresh.forEach(span -> span.without(revoked).forEach(piece -> Span.append(kept, piece)));
        fresh.clear();
        fresh.addAll(kept);
        lose(gains, from, sequence);
        lost.addAll(lose(unproven, from, sequence));
    }

    private List<Gain> lose(List<Gain> some, long from, long sequence) {
        List<Gain> taken = some.stream().filter(gain -> gain.lies(from)).toList();
        some.removeAll(taken);
        taken.forEach(gain -> {
            coverage.lose(gain.content());
            coverage.refuse(gain.content(), sequence);
        });
        return taken;
    }

    /** What the journal is to say of the session, with what is being settled. */
    Journal.Entry entryAfter(Settled by) {
        List<Span> rows = new ArrayList<>(entry == null ? List.of() : entry.stretches());
        for (Span row : by.rows()) {
            rows.removeIf(older -> older.start() == row.start());
            rows.add(row);
        }
        Map<String, String> met = new TreeMap<>(entry == null ? Map.of() : entry.met());
        gains.stream()
                .filter(gain -> !by.refused().contains(gain))
                .forEach(gain -> gain.content()
                        .forEach((part, ranges) -> met.merge(
                                part,
                                ranges.text(),
                                (before, more) ->
                                        RangeSet.parse(before).plus(ranges).text())));
        Map<String, Coverage.Place> places = new TreeMap<>(entry == null ? Map.of() : entry.places());
        places.putAll(coverage.moved());
        return new Journal.Entry(
                StoredSessions.Progress.of(by.state()), by.state().activity().value(), rows, met, places);
    }

    /** The journal holds it now. */
    void noted(Settled by) {
        entry = entryAfter(by);
        settle(by);
    }

    /** The tables hold it now. */
    void settled(Settled by) {
        entry = null;
        settle(by);
    }

    /** The tables hold what the journal held. */
    void spread() {
        entry = null;
    }

    private void settle(Settled by) {
        if (isChecked) {
            gains.stream()
                    .filter(gain -> !gain.isProven() && !by.refused().contains(gain))
                    .forEach(unproven::add);
        }
        written = by.state().explained();
        tail = by.tail();
        settledCounted = by.countedMillis();
        fresh.clear();
        gains.clear();
        revoked = RangeSet.EMPTY;
        lost.clear();
    }

    /** Earned so far: settled by the tables, and what is still to be settled. */
    long countedMillis() {
        return settledCounted
                + fresh.stream()
                        .filter(span -> span.verdict() == Verdict.COUNTED)
                        .mapToLong(Span::millis)
                        .sum();
    }

    /** From when on the tables have to be known to settle this. */
    long settlesFrom() {
        return revoked.isEmpty() ? written : Math.min(written, revoked.from(0));
    }

    /** Whether the session only went on: nothing is to be taken back. */
    boolean isPlain() {
        return revoked.isEmpty() && lost.isEmpty();
    }

    /** What is met of the activity by the tables and the journal. */
    Map<String, RangeSet> settledMet() {
        return coverage.without(gains.stream().map(Gain::content).toList());
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

    Journal.@Nullable Entry entry() {
        return entry;
    }

    List<Span> fresh() {
        return List.copyOf(fresh);
    }

    List<Gain> gains() {
        return List.copyOf(gains);
    }

    RangeSet revoked() {
        return revoked;
    }

    List<Gain> lost() {
        return List.copyOf(lost);
    }
}
