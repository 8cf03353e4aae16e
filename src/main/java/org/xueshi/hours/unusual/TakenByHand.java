package org.xueshi.hours.unusual;

import java.util.List;
import java.util.Optional;
import org.xueshi.hours.AttendedSession;
import org.xueshi.hours.unusual.Unusual.ByHand;

/** Attendance that the host called or corrected, or that a phone brought afterwards: nobody scanned the code at the door. */
public final class TakenByHand {

    private TakenByHand() {}

    public static Optional<Unusual> in(List<AttendedSession> sessions) {
        int byWord = (int) sessions.stream().filter(AttendedSession::isByWord).count();
        return byWord == 0 ? Optional.empty() : Optional.of(new ByHand(byWord, sessions.size()));
    }
}
