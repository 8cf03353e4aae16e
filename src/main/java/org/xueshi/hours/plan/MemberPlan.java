package org.xueshi.hours.plan;

import java.util.Map;
import java.util.Objects;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.LearningOffer;
import org.xueshi.hours.plan.search.Plan;
import org.xueshi.hours.policy.Policy;
import org.xueshi.people.MemberId;

/**
 * A member's plan with the offers that it is made of.
 *
 * @param policy by whose words its clauses are told
 * @param offers by the id of the plan's offers
 * @param waiting hours that wait for a leader
 * @param how what the plan was asked for
 */
public record MemberPlan(
        MemberId member, Plan plan, Policy policy, Map<String, LearningOffer> offers, ClassHours waiting, Pace how) {

    /**
     * What a plan supposes.
     *
     * @param minutesADay that the member studies
     * @param countWaiting whether what waits for a leader is taken as approved
     */
    public record Pace(int minutesADay, boolean countWaiting) {

        /** An evening's study, and nobody is asked to do again what only waits to be approved. */
        public static final Pace USUAL = new Pace(60, true);

        /** A day's work and half of it: more is no plan that somebody keeps to. */
        public static final int MOST_MINUTES = 12 * 60;

        public Pace {
            if (minutesADay < 1 || minutesADay > MOST_MINUTES) {
                throw new IllegalArgumentException("no such day: " + minutesADay);
            }
        }
    }

    public LearningOffer offer(Plan.Step step) {
        return Objects.requireNonNull(offers.get(step.offer().id()));
    }
}
