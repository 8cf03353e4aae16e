package org.xueshi.gatherings.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.gatherings.place.SeatState;
import org.xueshi.people.MemberId;

/**
 * Somebody in a session as the host sees them.
 *
 * @param attended what counts as of now: as it was signed, else as the host corrected it, else as they were seen
 * @param remarks what the host should look at
 */
public record RosterLine(
        MemberId member,
        Localised name,
        SeatState seat,
        List<SeenMark> marks,
        Attended attended,
        @Nullable Correction correction,
        @Nullable Absence absence,
        @Nullable SignedAttendance signed,
        @Nullable Appeal appeal,
        List<Remark> remarks) {

    /** Whether they have come and not gone. */
    public boolean isIn() {
        List<SeenMark> counting = marks.stream().filter(SeenMark::counts).toList();
        return !counting.isEmpty() && counting.getLast().mark().purpose() != Purpose.OUT;
    }

    public boolean hasCome() {
        return marks.stream().anyMatch(SeenMark::counts);
    }
}
