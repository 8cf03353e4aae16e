package org.xueshi.courses;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a course is completed.
 *
 * @param some so many items done are enough; null if all are needed
 * @param always items that are needed in any case
 */
public record CompletionRule(@Nullable Integer some, List<String> always) {

    /** Every item. */
    public static final CompletionRule ALL = new CompletionRule(null, List.of());

    public CompletionRule {
        always = List.copyOf(always);
    }

    /** Whether what is done completes the course. */
    public boolean isMet(Map<String, ItemProgress> items) {
        return always.stream().allMatch(item -> isDone(items, item)) && toChoose(items) == 0;
    }

    /** How many more items, of those that one may choose from, are still to be done. */
    public int toChoose(Map<String, ItemProgress> items) {
        int enough = some == null ? items.size() : some;
        long done = items.values().stream().filter(ItemProgress::done).count();
        long needed = always.stream().filter(item -> !isDone(items, item)).count();
        return (int) Math.max(0, enough - done - needed);
    }

    private static boolean isDone(Map<String, ItemProgress> items, String item) {
        return items.getOrDefault(item, ItemProgress.NONE).done();
    }
}
