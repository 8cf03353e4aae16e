package org.xueshi.gatherings.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.MemberId;

/**
 * A mark as it is kept.
 *
 * @param by who made it: the member, or the host who called the name
 * @param device that it came from; null if the host made it
 * @param metres from the place, as the phone says; null if nobody asked or it did not say
 * @param received when it arrived
 * @param accepted false if it was refused; null while the host has not judged what a phone had kept
 */
public record SeenMark(
        MemberId member,
        SessionKey session,
        Mark mark,
        MemberId by,
        @Nullable String device,
        @Nullable Integer metres,
        Instant received,
        @Nullable Boolean accepted) {

    /** Whether it counts: everything that was not refused and does not wait to be judged. */
    public boolean counts() {
        return Boolean.TRUE.equals(accepted);
    }

    public boolean waits() {
        return accepted == null;
    }

    public boolean isRefused() {
        return Boolean.FALSE.equals(accepted);
    }
}
