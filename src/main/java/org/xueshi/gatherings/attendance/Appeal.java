package org.xueshi.gatherings.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueshi.gatherings.attendance.Attended.Span;
import org.xueshi.people.MemberId;

/**
 * A member does not agree with what was counter-signed of them.
 *
 * @param upheld null while nobody has decided
 * @param granted when they were there too, if it was upheld
 * @param answer of whoever decided
 */
public record Appeal(
        MemberId member,
        SessionKey session,
        String words,
        Instant raised,
        @Nullable Boolean upheld,
        @Nullable Span granted,
        @Nullable String answer,
        @Nullable MemberId decidedBy) {

    public boolean isOpen() {
        return upheld == null;
    }
}
