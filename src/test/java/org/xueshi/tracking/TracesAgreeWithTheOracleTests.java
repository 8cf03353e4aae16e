package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The production code's stretches, total and coverage equal those of a brute-force oracle, tick by tick, on random traces of
 * overlapping sessions on two nodes with lost, repeated, reordered, delayed and lying pulses, and with nodes killed (T1 to
 * T4, T8, T9). To replay a failure: {@code -Dtrace.seed=} the printed number.
 */
class TracesAgreeWithTheOracleTests {

    private static final int TRACES = 400;

    @Test
    void onRandomTraces() {
        Long replay = Long.getLong("trace.seed");
        long first = replay != null ? replay : System.nanoTime();
        int count = replay != null ? 1 : TRACES;
        for (long seed = first; seed < first + count; seed++) {
            RandomTrace trace = new RandomTrace(seed);
            trace.run();
            assertThat(trace.differences()).as("trace.seed=%d", seed).isEmpty();
        }
    }
}
