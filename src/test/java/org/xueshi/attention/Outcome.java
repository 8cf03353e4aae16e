package org.xueshi.attention;

import java.util.Locale;

/**
 * What is known of a person's time, beside what was counted; all in seconds.
 *
 * @param doubt how far off the truth can be, to either side
 * @param limit the largest error allowed
 * @param trouble what kept the person from what was meant; empty if nothing did
 */
record Outcome(String what, double truth, double doubt, double counted, double limit, String remarks, String trouble) {

    private static final String ROW = "%-34s %8s %6s %9s %8s %7s  %-7s %s%n";

    static void printHeading() {
        System.out.printf(ROW, "scenario", "truth s", "± s", "counted s", "error s", "limit s", "", "");
    }

    double error() {
        return counted - truth;
    }

    /** The error by which it surely is one, beyond what the test itself can't tell. */
    double surely() {
        return Math.max(0, Math.abs(error()) - doubt);
    }

    boolean isMet() {
        return trouble.isEmpty() && Math.abs(error()) <= limit;
    }

    void print() {
        System.out.printf(
                ROW,
                what,
                number(truth),
                number(doubt),
                number(counted),
                number(error()),
                number(limit),
                isMet() ? "met" : "MISSED",
                (trouble + " " + remarks).strip());
    }

    private static String number(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }
}
