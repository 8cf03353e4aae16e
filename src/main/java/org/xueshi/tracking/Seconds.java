package org.xueshi.tracking;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.xueshi.common.Verdict;

/** Whole seconds that add up (T9). */
final class Seconds {

    private Seconds() {}

    /**
     * Sums by verdict in whole seconds whose total is the total of the milliseconds, rounded down. Each sum is rounded down;
     * the seconds thereby missing go to the verdicts that lost most, never to COUNTED: nobody earns by rounding. There are
     * always enough others, since a missing second consists of at least two remainders.
     */
    static Map<Verdict, Long> of(List<Span> spans) {
        Map<Verdict, Long> millis = new EnumMap<>(Verdict.class);
        spans.forEach(span -> millis.merge(span.verdict(), span.millis(), Long::sum));
        Map<Verdict, Long> seconds = new EnumMap<>(Verdict.class);
        millis.forEach((verdict, sum) -> seconds.put(verdict, sum / 1000));
        long total = millis.values().stream().mapToLong(Long::longValue).sum() / 1000;
        long missing =
                total - seconds.values().stream().mapToLong(Long::longValue).sum();
        millis.entrySet().stream()
                .filter(sum -> sum.getKey() != Verdict.COUNTED)
                .sorted(Comparator.comparing(sum -> -(sum.getValue() % 1000)))
                .limit(missing)
                .forEach(sum -> seconds.merge(sum.getKey(), 1L, Long::sum));
        return seconds;
    }
}
