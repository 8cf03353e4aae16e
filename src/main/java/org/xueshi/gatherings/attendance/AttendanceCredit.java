package org.xueshi.gatherings.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.gatherings.Gathering;
import org.xueshi.people.MemberId;

/** Turns attendance into credit; done by the room that knows of courses and hours. */
public interface AttendanceCredit {

    /**
     * Everything of a member at a gathering is counter-signed and stands on their clock. Called once, in the transaction that
     * notes it, so that both happen or neither.
     *
     * @param sessions all of the gathering, in order
     */
    void credit(Gathering gathering, MemberId member, List<SeenSession> sessions);

    /**
     * An appeal was upheld after the member had been credited: so much more stands on their clock. Called once, like above.
     *
     * @param session whose correction says why
     * @param granted the time that was added
     */
    void creditMore(Gathering gathering, MemberId member, SeenSession session, List<Attended.Span> granted);

    /**
     * A session as it was counter-signed, with what was seen.
     *
     * @param correction what the host said instead of it; null if nothing
     */
    record SeenSession(
            SignedAttendance signed,
            List<SeenMark> marks,
            @Nullable Correction correction) {}
}
