package org.xueshi.tracking;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is written of one session, and what its trace is to know afterwards.
 *
 * @param tail the last row, which may still grow
 * @param coverage rows of coverage new or grown
 * @param met all that is met of the activity, by part
 * @param rows stretches new, grown or taken back
 * @param refused content whose time went elsewhere
 */
record Settled(
        StoredSession state,
        List<Span> rows,
        @Nullable Span tail,
        long countedMillis,
        List<Coverages.Row> coverage,
        Map<String, RangeSet> met,
        List<Gain> refused) {}
