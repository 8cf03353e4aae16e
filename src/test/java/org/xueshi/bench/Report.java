package org.xueshi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of one run beside their goals and what they compare with. Printed at the end, when all are there. */
final class Report {

    private final List<String> lines = new ArrayList<>();
    private int missed;

    /** Begins a group of figures. */
    void heading(String words) {
        lines.add("");
        lines.add(words);
    }

    /**
     * A figure that should not be above its goal.
     *
     * @param beside what of the same run it compares with
     */
    void figure(String what, double figure, double goal, String unit, String beside) {
        boolean met = figure <= goal;
        missed += met ? 0 : 1;
        line(what, quantity(figure, unit), "goal " + quantity(goal, unit), met ? "met" : "missed", beside);
    }

    /** A figure that should not be below its goal. */
    void least(String what, double figure, double goal, String unit, String beside) {
        boolean met = figure >= goal;
        missed += met ? 0 : 1;
        line(what, quantity(figure, unit), "goal " + quantity(goal, unit), met ? "met" : "missed", beside);
    }

    /** A figure that has no goal. */
    void figure(String what, double figure, String unit, String beside) {
        line(what, quantity(figure, unit), "", "", beside);
    }

    private void line(String what, String figure, String goal, String verdict, String beside) {
        lines.add("  %-42s %12s   %-14s %-6s  %s"
                .formatted(what, figure, goal, verdict, beside)
                .stripTrailing());
    }

    /** As it is printed: small figures with a decimal, none with one that says nothing. */
    static String quantity(double figure, String unit) {
        boolean whole = figure == Math.rint(figure) || Math.abs(figure) >= 1000;
        String number = String.format(Locale.ROOT, whole ? "%,.0f" : "%.1f", figure);
        return unit.isEmpty() ? number : number + " " + unit;
    }

    void print() {
        lines.forEach(System.out::println);
        System.out.printf("%n%s 1 KB is 1,024 bytes.%n", missed == 0 ? "All goals are met." : missed + " missed.");
    }
}
