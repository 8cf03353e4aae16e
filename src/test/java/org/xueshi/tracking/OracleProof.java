package org.xueshi.tracking;

import java.util.List;

/** Random traces against a brute-force oracle: 10,000 from a seed that is printed */
public final class OracleProof {

    private static final int TRACES = 10_000;

    private OracleProof() {}

    /** @param arguments a first seed, else one that nobody chose */
    public static void main(String[] arguments) {
        long first = arguments.length > 0 ? Long.parseLong(arguments[0]) : System.nanoTime();
        Tally tally = run(first, TRACES);
        System.out.printf("%,d traces from seed %d equal the oracle's, tick by tick: %s%n", TRACES, first, tally);
    }

    /** Runs so many traces; fails at the first that differs, with its seed. */
    static Tally run(long first, int count) {
        Tally tally = new Tally();
        for (long seed = first; seed < first + count; seed++) {
            RandomTrace trace = new RandomTrace(seed);
            try {
                trace.run();
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("trace.seed=" + seed, failed);
            }
            List<String> differences = trace.differences();
            if (!differences.isEmpty()) {
                throw new AssertionError("trace.seed=" + seed + ": " + differences);
            }
            tally.add(trace);
        }
        return tally;
    }
}
