package org.xueshi.courses;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an item asks beside what its format asks.
 *
 * @param after items to be done first
 * @param minutes of counted time in it; null if time is not asked for
 * @param coveragePercent where it differs from the course's; null if it doesn't
 */
public record ItemRule(
        List<String> after,
        @Nullable Integer minutes,
        @Nullable Integer coveragePercent) {

    /** Nothing. */
    public static final ItemRule NONE = new ItemRule(List.of(), null, null);

    public ItemRule {
        after = List.copyOf(after);
    }
}
