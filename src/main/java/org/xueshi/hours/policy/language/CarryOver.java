package org.xueshi.hours.policy.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one window has too much of counts in the next.
 *
 * @param atMost the most that is carried into a window
 * @param from ids of the clauses that must all have as much to spare
 * @param toward ids of the clauses of the next window that it counts toward
 * @param of key of the class that can be carried; null for all that counts
 * @param validWindows how many windows later it can still be used
 * @param consumed which is used up first
 * @param notFromFirst nothing is carried out of the first window
 */
public record CarryOver(
        Amount atMost,
        List<String> from,
        List<String> toward,
        @Nullable String of,
        int validWindows,
        Order consumed,
        @Nullable Boolean notFromFirst) {

    /** The order of consumption. */
    public enum Order {
        @JsonProperty("carried-first")
        CARRIED_FIRST,
        @JsonProperty("new-first")
        NEW_FIRST
    }

    public CarryOver {
        from = List.copyOf(from);
        toward = List.copyOf(toward);
    }

    public boolean keepsFirst() {
        return Boolean.TRUE.equals(notFromFirst);
    }
}
