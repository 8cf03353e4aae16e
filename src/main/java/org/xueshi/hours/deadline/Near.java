package org.xueshi.hours.deadline;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.hours.policy.Demand;
import org.xueshi.hours.policy.Finding;
import org.xueshi.hours.policy.State;
import org.xueshi.hours.policy.language.Window;

/**
 * A demand that is not met while its deadline is near. Pure: what is near on a day follows from the assessment of that day.
 *
 * @param missing the first of its clauses that can still be met
 * @param step so many days before the deadline the reminder is due at the latest; whoever missed an earlier one gets this
 */
record Near(Demand demand, Finding missing, int step) {

    /** Days before a deadline. */
    static final List<Integer> STEPS = List.of(7, 30, 60);

    /** None for whoever is exempt or has met everything, nor for what can't be met any more. */
    static List<Near> in(Assessment assessment) {
        return assessment.exempt() != null
                ? List.of()
                : assessment.demands().stream()
                        .flatMap(demand -> near(demand, assessment))
                        .toList();
    }

    private static Stream<Near> near(Demand demand, Assessment assessment) {
        long left = ChronoUnit.DAYS.between(assessment.asOf(), demand.due());
        if (left < 0 || !demand.state().asks() || endsEachDay(demand, left)) {
            return Stream.empty();
        }
        return demand.findings().stream()
                .filter(finding -> finding.state() == State.OPEN)
                .limit(1)
                .flatMap(finding -> STEPS.stream()
                        .filter(step -> left <= step)
                        .limit(1)
                        .map(step -> new Near(demand, finding, step)));
    }

    /** The months up to each day have no day to be reminded of; the first of them, of whoever is new, have. */
    private static boolean endsEachDay(Demand demand, long left) {
        return demand.obligation().window() instanceof Window.Rolling && left == 0;
    }
}
