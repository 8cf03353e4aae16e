package org.xueshi.gatherings.attendance;

import java.time.Duration;
import java.util.List;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.attendance.AttendanceCredit.SeenSession;

/**
 * A gathering of which something is counter-signed for a member.
 *
 * @param sessions those that are signed, in order
 * @param length what counts of them, with what an appeal has added
 * @param whole whether all of it is signed and stands on the member’s clock
 */
public record AttendedGathering(Gathering gathering, List<SeenSession> sessions, Duration length, boolean whole) {

    public AttendedGathering {
        sessions = List.copyOf(sessions);
    }
}
