package org.xueshi.hours;

import java.util.List;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.Claims.NewClaim;
import org.xueshi.hours.Evidence.Declared;
import org.xueshi.hours.policy.Activity;
import org.xueshi.hours.policy.Conversion;
import org.xueshi.hours.policy.Policy;

/**
 * What a request is worth by a policy: by the rule for its type of activity if the policy has one, else by time. Pure.
 * Presence checks that were missed have taken their time away when it was measured; they take nothing here once more.
 */
final class Crediting {

    private Crediting() {}

    static ClassHours of(Policy policy, NewClaim claim) {
        long seconds = claim.evidence().creditedSeconds();
        String type = claim.activity();
        if (type == null || policy.activity(type).isEmpty()) {
            return policy.credit(seconds);
        }
        var part = new Activity.Part(claim.day(), seconds, halfDays(claim.evidence()));
        return Conversion.of(policy, new Activity(type, List.of(part), 0, 0)).stream()
                .map(Conversion.Worth::hours)
                .reduce(ClassHours.ZERO, ClassHours::plus);
    }

    private static int halfDays(Evidence evidence) {
        return evidence.first() instanceof Declared declared && declared.halfDays() != null ? declared.halfDays() : 0;
    }
}
