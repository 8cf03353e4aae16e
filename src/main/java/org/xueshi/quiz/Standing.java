package org.xueshi.quiz;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a member stands with a test.
 *
 * @param submitted so many attempts
 * @param best score so far; null if there is none
 * @param passed whether one of them was a pass
 * @param left attempts that may still be begun; null for no limit
 * @param notBefore when the next may be begun; null if at once
 * @param limitMinutes what the member has for an attempt; 0 for no limit
 * @param eased what was granted to the member for this test
 */
public record Standing(
        int submitted,
        @Nullable Integer best,
        boolean passed,
        @Nullable Integer left,
        @Nullable Instant notBefore,
        int limitMinutes,
        List<Accommodation> eased) {

    /** Passed, or no attempt left. */
    public boolean closed() {
        return passed || (left != null && left == 0);
    }

    /** Whether an attempt may be begun at that moment. */
    public boolean mayBegin(Instant now) {
        return (left == null || left > 0) && (notBefore == null || !now.isBefore(notBefore));
    }
}
