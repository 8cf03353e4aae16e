package org.xueshi.courses;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far an enrolment is, item by item in the course's order. */
public record CourseProgress(Map<String, ItemProgress> items, CompletionRule rule) {

    public CourseProgress {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }

    /** True if what is done completes the course by its rule. */
    public boolean done() {
        return rule.isMet(items);
    }

    /** The mean over the items, 0 to 1. */
    public double fraction() {
        return items.values().stream()
                .mapToDouble(ItemProgress::fraction)
                .average()
                .orElse(0);
    }

    /** The lowest of the best scores of the tests; null if the course has none. */
    public @Nullable Integer scorePercent() {
        return items.values().stream()
                .map(ItemProgress::scorePercent)
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
    }
}
