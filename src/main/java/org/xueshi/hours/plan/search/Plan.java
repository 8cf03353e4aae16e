package org.xueshi.hours.plan.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.policy.Demand;
import org.xueshi.hours.policy.Finding;

/**
 * What to do by when, so that all is met that still can be; with the fewest minutes, and of those plans the one that is
 * finished first (R4).
 *
 * @param aims every clause that would not be met without doing something, the most binding first; what was missed this year comes last
 * @param steps in the order of their days
 * @param proven false if the search was ended before it was certain that there is nothing better, or not all that is offered was
 *     looked at
 */
public record Plan(LocalDate today, List<Aim> aims, List<Step> steps, boolean proven) {

    /** An offer, and the day by which it is completed. */
    public record Step(Offer offer, LocalDate day) {}

    /**
     * A clause that lacks something.
     *
     * @param finding how it stands at its deadline if nothing is done
     * @param gain what the steps bring it: hundredths, or trainings
     * @param miss why it is not met even so; null if it is
     */
    public record Aim(
            Demand demand,
            Finding finding,
            int gain,
            @Nullable Miss miss) {

        public Aim {
            if ((miss == null) != (gain >= finding.missing())) {
                throw new IllegalArgumentException("a clause is met by the steps, or it is said why not");
            }
        }

        public boolean met() {
            return miss == null;
        }

        /** What is missing after all steps. */
        public int stillMissing() {
            return Math.max(0, finding.missing() - gain);
        }
    }

    /**
     * Why a clause can't be met.
     *
     * @param since the first day on which it could no longer be; null if nothing that is offered would ever have been enough
     */
    public record Miss(Why why, @Nullable LocalDate since) {}

    /** What stands in the way. */
    public enum Why {
        /** Its deadline is over, or too near for what it counts a day. */
        OVER,
        /** All that is offered does not come to as much. */
        TOO_LITTLE_OFFERED,
        /** It would have had to be begun earlier, at so many minutes a day. */
        TOO_LITTLE_TIME,
        /** The search was ended before it found a way or knew that there is none, or not all that is offered was looked at. */
        NOT_FOUND
    }

    public Plan {
        aims = List.copyOf(aims);
        steps = List.copyOf(steps);
    }

    /** Minutes that all steps take together. */
    public int minutes() {
        return steps.stream().mapToInt(step -> step.offer().minutes()).sum();
    }

    /** Class hours that all steps bring, in whatever category. */
    public ClassHours hours() {
        return steps.stream().map(step -> step.offer().hours()).reduce(ClassHours.ZERO, ClassHours::plus);
    }

    /** The last step's day; null without steps. */
    public @Nullable LocalDate finish() {
        return steps.isEmpty() ? null : steps.getLast().day();
    }

    /** Whether everything that is asked is there, or is reached by the steps. */
    public boolean meetsAll() {
        return aims.stream().allMatch(Aim::met);
    }
}
