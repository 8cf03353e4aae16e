package org.xueshi.hours;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.xueshi.hours.policy.Policies;

/** What the policy in force asks of how study is measured. */
@Service
public class StudyRules {

    private final Policies policies;

    StudyRules(Policies policies) {
        this.policies = policies;
    }

    /** The longest study time between two presence checks, on average; empty if courses decide. */
    public Optional<Duration> presenceAtMost(LocalDate day) {
        return Optional.ofNullable(policies.inForceOn(day).policy().presenceMinutesAtMost())
                .map(Duration::ofMinutes);
    }
}
