package org.xueshi.tracking;

import java.util.List;
import java.util.stream.Collectors;

/** Reads stretches aloud for assertions: {@code "COUNTED 0-15, HIDDEN 15-30"}, in seconds since the opening. */
final class Told {

    private Told() {}

    static String of(SessionTrace trace) {
        return of(trace.fresh());
    }

    static String of(List<Span> spans) {
        return spans.stream()
                .map(span -> span.verdict() + " " + seconds(span.start()) + "-" + seconds(span.end()))
                .collect(Collectors.joining(", "));
    }

    private static String seconds(long time) {
        long millis = time - Player.OPENED;
        return millis % 1000 == 0 ? Long.toString(millis / 1000) : Double.toString(millis / 1000.0);
    }
}
