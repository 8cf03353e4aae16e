package org.xueshi.gatherings.ui;

import java.time.Instant;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.xueshi.gatherings.attendance.Mark;
import org.xueshi.gatherings.attendance.Purpose;
import org.xueshi.gatherings.attendance.RosterLine;

/** What a host does with somebody on the list; the page shows itself afresh afterwards. */
record RosterActions(
        BiConsumer<RosterLine, Purpose> call,
        BiConsumer<RosterLine, Said> correct,
        Judging judge,
        BiConsumer<RosterLine, Boolean> excuse,
        BiConsumer<RosterLine, Said> decide) {

    /** What the host says instead of what was seen: both times null if somebody was not there. */
    record Said(@Nullable Instant from, @Nullable Instant until, String reason) {}

    /** Takes what a phone had kept, or does not. */
    interface Judging {
        void judge(RosterLine line, Mark mark, boolean accepted);
    }
}
