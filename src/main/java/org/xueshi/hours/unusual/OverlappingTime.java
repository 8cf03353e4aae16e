package org.xueshi.hours.unusual;

import java.time.Instant;
import java.util.List;
import org.xueshi.common.Stretch;
import org.xueshi.hours.unusual.Unusual.Overlap;

/** Nobody learns two things at once: other claims of the same member that are for some of the same time. */
public final class OverlappingTime {

    /** Declared times are told to the minute; two meetings may share the one in which the first ends. */
    static final long TOLERATED_SECONDS = 60;

    private OverlappingTime() {}

    public static List<Unusual> in(List<Stretch> spent, List<Earlier> others) {
        return others.stream()
                .filter(other -> sharedSeconds(spent, other.spent()) > TOLERATED_SECONDS)
                .map(other -> (Unusual) new Overlap(other.title(), other.day()))
                .toList();
    }

    private static long sharedSeconds(List<Stretch> some, List<Stretch> others) {
        long shared = 0;
        for (Stretch one : some) {
            for (Stretch other : others) {
                shared += Math.max(
                        0, end(one, other).getEpochSecond() - start(one, other).getEpochSecond());
            }
        }
        return shared;
    }

    private static Instant start(Stretch one, Stretch other) {
        return one.start().isAfter(other.start()) ? one.start() : other.start();
    }

    private static Instant end(Stretch one, Stretch other) {
        return one.end().isBefore(other.end()) ? one.end() : other.end();
    }
}
