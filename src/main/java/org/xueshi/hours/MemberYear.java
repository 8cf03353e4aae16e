package org.xueshi.hours;

import java.util.List;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.hours.policy.Policy;

/**
 * A member's year: credited, claimed and missing kept apart.
 *
 * @param policy by which it is assessed
 * @param pending hours of all claims that wait for a leader
 * @param pendingClaims the oldest of them, at most {@link MemberYears#MOST_OPEN}
 * @param returned hours of all claims that were sent back
 * @param returnedClaims the oldest of them, with the reasons, at most as many
 */
public record MemberYear(
        Assessment assessment,
        Policy policy,
        ClassHours pending,
        List<OpenClaim> pendingClaims,
        ClassHours returned,
        List<OpenClaim> returnedClaims) {

    public int year() {
        return assessment.year();
    }
}
