package org.xueshi.tracking;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An immutable set of milliseconds, held as sorted half-open ranges that don't touch. Empty ranges vanish. */
final class RangeSet {

    static final RangeSet EMPTY = new RangeSet(new long[0]);

    /** from, to, from, to … strictly ascending; so a boundary at an even index opens a range. */
    private final long[] bounds;

    private RangeSet(long[] bounds) {
        this.bounds = bounds;
    }

    static RangeSet of(long from, long to) {
        return from < to ? new RangeSet(new long[] {from, to}) : EMPTY;
    }

    static RangeSet of(Collection<RangeSet> sets) {
        return sets.stream().reduce(EMPTY, RangeSet::plus);
    }

    RangeSet plus(RangeSet other) {
        return combine(other, (mine, theirs) -> mine || theirs);
    }

    RangeSet minus(RangeSet other) {
        return combine(other, (mine, theirs) -> mine && !theirs);
    }

    RangeSet and(RangeSet other) {
        return combine(other, (mine, theirs) -> mine && theirs);
    }

    long millis() {
        return ranges().mapToLong(i -> to(i) - from(i)).sum();
    }

    int size() {
        return bounds.length / 2;
    }

    boolean isEmpty() {
        return bounds.length == 0;
    }

    long from(int range) {
        return bounds[2 * range];
    }

    long to(int range) {
        return bounds[2 * range + 1];
    }

    /** As a column holds it: {@code 0-15000,30000-45000}. */
    String text() {
        return ranges().mapToObj(i -> from(i) + "-" + to(i)).collect(Collectors.joining(","));
    }

    static RangeSet parse(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        return new RangeSet(
                Arrays.stream(text.split("[-,]")).mapToLong(Long::parseLong).toArray());
    }

    /** The ranges in order. */
    List<Pulse.Range> list() {
        return ranges().mapToObj(i -> new Pulse.Range(from(i), to(i))).toList();
    }

    private IntStream ranges() {
        return IntStream.range(0, size());
    }

    private interface Member {
        boolean test(boolean mine, boolean theirs);
    }

    private RangeSet combine(RangeSet other, Member member) {
        long[] a = bounds;
        long[] b = other.bounds;
        long[] out = new long[a.length + b.length];
        int i = 0;
        int j = 0;
        int n = 0;
        while (i < a.length || j < b.length) {
            long at = Math.min(i < a.length ? a[i] : Long.MAX_VALUE, j < b.length ? b[j] : Long.MAX_VALUE);
            i += i < a.length && a[i] == at ? 1 : 0;
            j += j < b.length && b[j] == at ? 1 : 0;
            boolean inside = member.test(i % 2 == 1, j % 2 == 1);
            if (inside != (n % 2 == 1)) {
                out[n++] = at;
            }
        }
        return n == 0 ? EMPTY : new RangeSet(Arrays.copyOf(out, n));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RangeSet set && Arrays.equals(bounds, set.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return "[" + text() + "]";
    }
}
