package org.xueshi.hours.policy;

import java.util.ArrayList;
import java.util.List;

/** What another rule book changes for a member. */
public enum Change {
    /** Something is asked of whom nothing was asked. */
    NEWLY_ASKED,
    /** Nothing is asked any more. */
    NO_LONGER_ASKED,
    /** More hours are missing. */
    MORE,
    /** Fewer hours are missing. */
    LESS,
    /** As many hours are missing, and something else is asked or stands otherwise. */
    OTHERWISE,
    SAME;

    /** From one assessment to another of the same member on the same day. */
    public static Change between(Assessment before, Assessment after) {
        boolean asked = asks(before);
        if (asked != asks(after)) {
            return asked ? NO_LONGER_ASKED : NEWLY_ASKED;
        }
        int more = missing(after) - missing(before);
        if (more != 0) {
            return more > 0 ? MORE : LESS;
        }
        return outline(before).equals(outline(after)) ? SAME : OTHERWISE;
    }

    private static boolean asks(Assessment assessment) {
        return assessment.demands().stream().anyMatch(one -> one.state().asks());
    }

    /** Hundredths missing where hours are asked for first; a stricter demand's hours include those of the others. */
    private static int missing(Assessment assessment) {
        return assessment.demands().stream()
                .filter(one -> one.state().asks() && one.asksForHours())
                .mapToInt(one -> one.first().missing())
                .max()
                .orElse(0);
    }

    /** What is asked and how it stands, without what counted. */
    private record Line(String obligation, String due, State state, String clause, int required, int missing) {}

    private static List<Line> outline(Assessment assessment) {
        var lines = new ArrayList<Line>();
        for (Demand demand : assessment.demands()) {
            String id = demand.obligation().id();
            String due = demand.due().toString();
            lines.add(new Line(id, due, demand.state(), "", 0, 0));
            for (Finding finding : demand.findings()) {
                lines.add(new Line(
                        id, due, finding.state(), finding.clause().id(), finding.required(), finding.missing()));
            }
        }
        return lines;
    }
}
