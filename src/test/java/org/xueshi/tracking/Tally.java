package org.xueshi.tracking;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.xueshi.common.Verdict;

/** What happened in the traces, so that one sees that nothing was left untried. */
final class Tally {

    private final Map<Verdict, Long> seconds = new EnumMap<>(Verdict.class);

    void add(RandomTrace trace) {
        trace.millisByVerdict().forEach((verdict, millis) -> seconds.merge(verdict, millis / 1000, Long::sum));
    }

    long seconds(Verdict verdict) {
        return seconds.getOrDefault(verdict, 0L);
    }

    @Override
    public String toString() {
        return seconds.entrySet().stream()
                .map(of -> "%s %,d s".formatted(of.getKey(), of.getValue()))
                .collect(Collectors.joining(", "));
    }
}
