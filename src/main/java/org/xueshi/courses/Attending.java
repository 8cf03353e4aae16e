package org.xueshi.courses;

import java.util.List;
import org.xueshi.gatherings.attendance.AttendedGathering;

/**
 * What a {@link Format} is beside, if people come together for its items. When the course is completed, each of these is
 * claimed as attended, in its convener’s category, beside what was measured (C1, C4).
 */
public interface Attending {

    /** Gatherings of the item that are wholly counter-signed for its member. */
    List<AttendedGathering> attended(EnrolledItem item);
}
