package org.xueshi.gatherings.place;

import java.util.EnumMap;
import java.util.Map;

/** Random wait-lists: 10,000 sequences from a seed that is printed, never over capacity and never out of order */
public final class WaitlistProof {

    private static final int SEQUENCES = 10_000;

    private WaitlistProof() {}

    /** @param arguments a first seed, else one that nobody chose */
    public static void main(String[] arguments) {
        long first = arguments.length > 0 ? Long.parseLong(arguments[0]) : System.nanoTime();
        Map<SeatState, Integer> seen = run(first, SEQUENCES);
        System.out.printf("%,d sequences from seed %d kept every rule of places: %s%n", SEQUENCES, first, seen);
    }

    /** Runs so many; fails at the first that breaks a rule, with its seed. */
    static Map<SeatState, Integer> run(long first, int count) {
        Map<SeatState, Integer> all = new EnumMap<>(SeatState.class);
        for (long seed = first; seed < first + count; seed++) {
            try {
                new RandomWaitlist(seed).run().forEach((state, times) -> all.merge(state, times, Integer::sum));
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("waitlist.seed=" + seed, failed);
            }
        }
        return all;
    }
}
