package org.xueshi.tracking;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.tracking.Coverage.Place;

/** Where several sessions are in one part, the last move says where the person is. */
final class LastMoves {

    private record Part(String member, String activity, String part) {}

    private final Map<Part, Long> since = new HashMap<>();

    /** The position moved to; null if it wasn't moved, or if one that was told before moved later. */
    @Nullable
    Long position(String member, String activity, String part, @Nullable Place moved) {
        if (moved == null) {
            return null;
        }
        long latest = since.merge(new Part(member, activity, part), moved.since(), Math::max);
        return latest == moved.since() ? moved.position() : null;
    }
}
