package org.xueshi.gatherings.attendance;

import java.time.Instant;
import org.xueshi.people.MemberId;

/**
 * What was counter-signed of somebody in a session: final.
 *
 * @param lateMinutes after the session began, and
 * @param earlyMinutes before it ended, as far as they were there
 * @param entered whether it stands on the member's clock
 */
public record SignedAttendance(
        MemberId member,
        SessionKey session,
        Attended attended,
        Outcome outcome,
        long lateMinutes,
        long earlyMinutes,
        MemberId signedBy,
        Instant signedAt,
        boolean entered) {}
