package org.xueshi.bench;

import java.util.List;
import java.util.regex.Pattern;

/** The regular flushes that an application has told of in its log. */
record Flushes(List<Flush> all) {

    private static final Pattern TOLD = Pattern.compile("flushed (\\d+) sessions: (\\d+) rows in (\\d+) ms");

    /** One of them. */
    record Flush(long sessions, long rows, long millis) {}

    static Flushes in(String log) {
        return new Flushes(TOLD.matcher(log)
                .results()
                .map(told -> new Flush(
                        Long.parseLong(told.group(1)), Long.parseLong(told.group(2)), Long.parseLong(told.group(3))))
                .toList());
    }

    /** The last of so many sessions: all were going on by then. */
    Flush last(long sessions) {
        return all.stream()
                .filter(flush -> flush.sessions == sessions)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("no flush of " + sessions + " sessions: " + all));
    }
}
