package org.xueshi.hours;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.people.MemberId;

/** What a claim rests on: copies, never references to things that may change (C1). */
public sealed interface Evidence {

    Strength strength();

    /**
     * Measured online.
     *
     * @param coverage 0 to 1
     * @param scorePercent of the final test, null if the course has none
     * @param capSeconds the most that this item credits
     */
    record Measured(
            Map<Verdict, Long> secondsByVerdict,
            double coverage,
            @Nullable Integer scorePercent,
            long capSeconds,
            List<Stretch> stretches)
            implements Evidence {
        @Override
        public Strength strength() {
            return Strength.MEASURED;
        }
    }

    /**
     * Stated by somebody who was there; that person can't approve it.
     *
     * @param minutes the time spent, breaks excluded
     */
    record Attested(MemberId by, int minutes, String statement) implements Evidence {
        @Override
        public Strength strength() {
            return Strength.ATTESTED;
        }
    }
}
