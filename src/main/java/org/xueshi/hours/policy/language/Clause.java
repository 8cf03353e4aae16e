package org.xueshi.hours.policy.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing asked for: hours, a share of the first clause's hours, or a number of trainings.
 *
 * @param of key of the class that counts
 * @param caps ids of the caps that limit what counts
 */
public record Clause(
        String id,
        String of,
        @Nullable Amount hours,
        @Nullable Fraction share,
        @Nullable Integer count,
        List<String> caps) {

    public Clause {
        caps = caps == null ? List.of() : List.copyOf(caps);
        int kinds = (hours == null ? 0 : 1) + (share == null ? 0 : 1) + (count == null ? 0 : 1);
        if (kinds != 1) {
            throw new IllegalArgumentException("a clause asks for hours, a share or a count: " + id);
        }
    }

    public boolean counts() {
        return count != null;
    }

    /**
     * What it asks for: hundredths, or a number of trainings.
     *
     * @param whole hundredths that the first clause asks for
     */
    public int required(int whole) {
        return count != null ? count : share != null ? share.floorOf(whole) : hours == null ? 0 : hours.hundredths();
    }
}
