package org.xueshi.gatherings.attendance;

import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringAccess;
import org.xueshi.gatherings.GatheringNotices;
import org.xueshi.gatherings.GatheringOverRefused;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;

/** The host's signature under a session: from then on its minutes are final, stand on everybody's clock, and can be credited. */
@Service
@PreAuthorize("isAuthenticated()")
public class CounterSigning {

    private final Gatherings gatherings;
    private final GatheringAccess access;
    private final SessionRosters rosters;
    private final SignedAttendances signed;
    private final AttendanceFinish finishing;
    private final GatheringNotices notices;
    private final TransactionTemplate transaction;
    private final ApplicationClock clock;

    CounterSigning(
            Gatherings gatherings,
            GatheringAccess access,
            SessionRosters rosters,
            SignedAttendances signed,
            AttendanceFinish finishing,
            GatheringNotices notices,
            TransactionTemplate transaction,
            ApplicationClock clock) {
        this.gatherings = gatherings;
        this.access = access;
        this.rosters = rosters;
        this.signed = signed;
        this.finishing = finishing;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Counter-signs everybody in the session but the signing host, who needs somebody else's signature; answers how many.
     * Refused with {@link NotYetSignedRefused} before the session has ended and while something waits to be judged.
     */
    @RetriedOnConflict
    public int sign(SessionKey key) {
        Integer count = transaction.execute(status -> signInTransaction(key));
        finishing.finish(key.gathering());
        return count == null ? 0 : count;
    }

    private int signInTransaction(SessionKey key) {
        Gathering gathering = gatherings.locked(key.gathering());
        MemberId actor = access.requireHost(gathering);
        GatheringSession session = gathering.session(key.number()).orElseThrow(NotAllowedRefused::new);
        Instant now = clock.instant();
        if (!gathering.isAnnounced()) {
            throw new GatheringOverRefused();
        }
        if (now.isBefore(session.ends())) {
            throw new NotYetSignedRefused("not-ended");
        }
        List<RosterLine> all = rosters.of(key);
        long waiting = all.stream()
                .filter(line -> line.remarks().contains(Remark.KEPT))
                .count();
        if (waiting > 0) {
            throw new NotYetSignedRefused("kept", waiting);
        }
        List<RosterLine> open = all.stream()
                .filter(line -> line.signed() == null && line.seat().takesAPlace())
                .filter(line -> !line.member().equals(actor))
                .toList();
        signed.add(open.stream()
                .map(line -> signature(line, key, session, actor, now))
                .toList());
        open.forEach(line -> notices.tell(
                List.of(line.member()),
                gathering,
                line.attended().spans().isEmpty() ? "signed-absent" : "signed",
                Long.toString(line.attended().length().toMinutes()),
                Integer.toString(key.number())));
        return open.size();
    }

    private static SignedAttendance signature(
            RosterLine line, SessionKey key, GatheringSession session, MemberId actor, Instant now) {
        Attended attended = line.attended();
        boolean there = !attended.spans().isEmpty();
        Absence absence = line.absence();
        boolean excused = absence != null && Boolean.TRUE.equals(absence.excused());
        return new SignedAttendance(
                line.member(),
                key,
                attended,
                there ? Outcome.PRESENT : excused ? Outcome.EXCUSED : Outcome.ABSENT,
                there ? attended.minutesLate(session) : 0,
                there ? attended.minutesEarly(session) : 0,
                actor,
                now,
                false);
    }
}
