package org.xueshi.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.people.MemberId;

/** What has been measured, from the tables. Trusted callers only. */
@Service
public class Measurements {

    /**
     * All that is known of one member in one activity.
     *
     * @param secondsByVerdict adds up to the length of all sessions
     * @param coverageByPart 0 to 1, by part
     * @param position milliseconds in each part's time line, where the person was last
     */
    public record Measured(
            Map<Verdict, Long> secondsByVerdict,
            Map<String, Double> coverageByPart,
            double coverage,
            Map<String, Long> position,
            List<Stretch> stretches) {}

    public Measured of(MemberId member, ActivityId activity, MeasureRules rules) {
        throw new UnsupportedOperationException();
    }

    /** The member's stretches over all activities that touch the time, oldest first. */
    public List<Stretch> between(MemberId member, Instant from, Instant to) {
        throw new UnsupportedOperationException();
    }
}
