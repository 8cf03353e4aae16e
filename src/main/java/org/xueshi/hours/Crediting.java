package org.xueshi.hours;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.Evidence.Declared;
import org.xueshi.hours.policy.Activity;
import org.xueshi.hours.policy.Conversion;
import org.xueshi.hours.policy.Policy;

/**
 * What a request is worth by a policy: by the rule for its type of activity if the policy has one, else by time. Pure.
 * Presence checks that were missed have taken their time away when it was measured; they take nothing here once more.
 */
public final class Crediting {

    private Crediting() {}

    static ClassHours of(Policy policy, NewClaim claim) {
        long before = claim.creditedBefore();
        long whole = before + claim.evidence().creditedSeconds();
        ClassHours credit = of(policy, claim.activity(), claim.day(), whole, halfDays(claim.evidence()));
        return before == 0 ? credit : credit.minus(of(policy, claim.activity(), claim.day(), before, 0));
    }

    /** @param type null where time alone decides */
    public static ClassHours of(Policy policy, @Nullable String type, LocalDate day, long seconds, int halfDays) {
        if (type == null || policy.activity(type).isEmpty()) {
            return policy.credit(seconds);
        }
        var part = new Activity.Part(day, seconds, halfDays);
        return Conversion.of(policy, new Activity(type, List.of(part), 0, 0)).stream()
                .map(Conversion.Worth::hours)
                .reduce(ClassHours.ZERO, ClassHours::plus);
    }

    private static int halfDays(Evidence evidence) {
        return evidence.first() instanceof Declared declared && declared.halfDays() != null ? declared.halfDays() : 0;
    }
}
