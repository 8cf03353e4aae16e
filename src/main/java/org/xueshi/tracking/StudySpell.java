package org.xueshi.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;

/**
 * One study session as people look at it: its stretches tile it, and their seconds add up (T9).
 *
 * @param secondsByVerdict in whole seconds; their sum is the session's length, rounded down
 * @param rulesVersion of the rules that it was measured by, see {@link MeasureRules#VERSION}
 */
public record StudySpell(
        String session,
        ActivityId activity,
        List<Stretch> stretches,
        Map<Verdict, Long> secondsByVerdict,
        int rulesVersion) {

    public Instant start() {
        return stretches.getFirst().start();
    }

    public Instant end() {
        return stretches.getLast().end();
    }

    public Duration counted() {
        return Duration.ofSeconds(secondsByVerdict.getOrDefault(Verdict.COUNTED, 0L));
    }

    /** The whole session, counted or not. */
    public Duration observed() {
        return Duration.ofSeconds(
                secondsByVerdict.values().stream().mapToLong(Long::longValue).sum());
    }
}
