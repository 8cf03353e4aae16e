package org.xueshi.gatherings.attendance;

/** Random check-ins, roll calls and check-outs: 10,000 sessions whose minutes equal a brute-force oracle's */
public final class AttendanceProof {

    private static final int SESSIONS = 10_000;

    private AttendanceProof() {}

    /** @param arguments a first seed, else one that nobody chose */
    public static void main(String[] arguments) {
        long first = arguments.length > 0 ? Long.parseLong(arguments[0]) : System.nanoTime();
        long seconds = run(first, SESSIONS);
        System.out.printf(
                "%,d sessions from seed %d: each of %,d counted seconds is the oracle's%n", SESSIONS, first, seconds);
    }

    /** Runs so many; fails at the first that differs, with its seed. Answers how many seconds counted. */
    static long run(long first, int count) {
        long seconds = 0;
        for (long seed = first; seed < first + count; seed++) {
            var session = new RandomAttendance(seed);
            String difference = session.difference();
            if (!difference.isEmpty()) {
                throw new AssertionError("attendance.seed=" + seed + ": " + difference);
            }
            seconds += session.countedSeconds();
        }
        return seconds;
    }
}
