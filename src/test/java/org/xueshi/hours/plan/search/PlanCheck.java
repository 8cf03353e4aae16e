package org.xueshi.hours.plan.search;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.xueshi.hours.plan.search.EveryPlan.Best;

/** Compares a plan with all there could be. */
final class PlanCheck {

    /** What kinds of cases there were; a proof over nothing proves nothing. */
    static final class Seen {
        int cases;
        int withGoals;
        int met;
        int partly;
        int withoutSteps;
        int unproven;

        @Override
        public String toString() {
            return "%d cases: %d lack something; of these %d can be met, %d in part, %d not at all; %d not proven"
                    .formatted(cases, withGoals, met, partly, withoutSteps, unproven);
        }
    }

    private PlanCheck() {}

    /** Empty if the plan is as good as it can be; else what is wrong with it. */
    static String wrong(SmallCase one, Seen seen) {
        Plan plan = Planner.plan(one.position(), one.offers(), true);
        Best best = EveryPlan.best(one.position(), one.offers());
        var open = plan.aims().stream()
                .filter(aim -> !aim.demand().due().isBefore(plan.today()))
                .toList();
        seen.cases++;
        if (!open.isEmpty()) {
            seen.withGoals++;
            boolean all = open.stream().allMatch(Plan.Aim::met);
            seen.met += all ? 1 : 0;
            seen.partly += !all && !plan.steps().isEmpty() ? 1 : 0;
            seen.withoutSteps += !all && plan.steps().isEmpty() ? 1 : 0;
        }
        LocalDate finish = plan.finish();
        int day =
                finish == null ? -1 : Math.toIntExact(java.time.temporal.ChronoUnit.DAYS.between(plan.today(), finish));
        var missed = IntStream.range(0, open.size())
                .filter(n -> !open.get(n).met())
                .boxed()
                .toList();
        var mine = new Best(missed, plan.minutes(), day);
        if (!plan.proven()) {
            seen.unproven++;
            return "";
        }
        return mine.equals(best) ? "" : "the plan is " + mine + ", the best is " + best + ": " + plan + "\n" + one;
    }
}
