package org.xueshi.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How long many requests of one kind took.
 *
 * @param sortedNanos of those that were answered as they should be
 * @param failures how many others there were
 * @param example what went wrong with the first of them
 * @param length of the run
 */
record Timings(long[] sortedNanos, long failures, String example, Duration length) {

    /** The time in milliseconds that so large a share, 0 to 1, did not exceed. */
    double millis(double share) {
        int rank = (int) Math.ceil(share * sortedNanos.length);
        return sortedNanos[Math.max(rank, 1) - 1] / 1e6;
    }

    double perSecond() {
        return sortedNanos.length / (length.toNanos() / 1e9);
    }

    /** All but the 99th percentile, in words. */
    String words() {
        return "p50 %s, %s/s, %,d answered"
                .formatted(Report.quantity(millis(0.5), "ms"), Report.quantity(perSecond(), ""), sortedNanos.length);
    }

    /** Grows while a run goes on. Not safe for threads. */
    static final class Growing {

        private long[] nanos = new long[1024];
        private int count;

        void add(long taken) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = taken;
        }

        long[] all() {
            return Arrays.copyOf(nanos, count);
        }
    }

    /** Fails if nothing was answered: then there is nothing to tell. */
    static Timings of(List<Growing> parts, long failures, String example, Duration length) {
        long[] all =
                parts.stream().flatMapToLong(part -> Arrays.stream(part.all())).toArray();
        if (all.length == 0) {
            throw new IllegalStateException("nothing was answered as it should be: " + example);
        }
        Arrays.sort(all);
        return new Timings(all, failures, example, length);
    }
}
