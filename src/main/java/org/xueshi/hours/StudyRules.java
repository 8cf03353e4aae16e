package org.xueshi.hours;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.xueshi.common.Category;
import org.xueshi.common.Localised;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.policy.Policy.KnownCategory;
import org.xueshi.hours.policy.language.StudyClass;

/** What the policy in force asks of how study is measured. */
@Service
public class StudyRules {

    private final Policies policies;

    StudyRules(Policies policies) {
        this.policies = policies;
    }

    /** A kind of activity that the policy asks for, by the tag that an organiser gives it. */
    public record KnownTag(String key, Localised title) {}

    /** The tags that the policy of that day asks for, each under the name of what asks for it. */
    public List<KnownTag> tags(LocalDate day) {
        Map<String, KnownTag> known = new LinkedHashMap<>();
        for (StudyClass one : policies.inForceOn(day).policy().classes()) {
            one.of().stream()
                    .flatMap(selector -> selector.tags().stream().sorted())
                    .forEach(key -> known.putIfAbsent(key, new KnownTag(key, one.title())));
        }
        return List.copyOf(known.values());
    }

    /** The categories of the policy of that day, in its order. */
    public List<Category> categories(LocalDate day) {
        return policies.inForceOn(day).policy().categories().stream()
                .map(KnownCategory::category)
                .toList();
    }

    /** The longest study time between two presence checks, on average; empty if courses decide. */
    public Optional<Duration> presenceAtMost(LocalDate day) {
        return Optional.ofNullable(policies.inForceOn(day).policy().presenceMinutesAtMost())
                .map(Duration::ofMinutes);
    }
}
