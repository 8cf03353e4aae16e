package org.xueshi.tracking;

import java.time.Duration;
import java.util.List;
import org.xueshi.common.Localised;
import org.xueshi.people.MemberId;

/**
 * A member whose time one may read.
 *
 * @param recent what was counted on each of the last days, in the branch's zone, today last; a session belongs to the day it
 *     began. What is being studied just now may be missing: a list writes nothing of it to the tables.
 */
public record MeasuredMember(MemberId member, Localised name, Localised branch, List<Duration> recent) {

    /** On how many of the last days something was counted. */
    public long daysOfStudy() {
        return recent.stream().filter(Duration::isPositive).count();
    }
}
