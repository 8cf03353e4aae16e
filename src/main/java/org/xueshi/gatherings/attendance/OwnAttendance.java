package org.xueshi.gatherings.attendance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.people.MemberId;
import org.xueshi.people.SignedIn;

/** What members see of their own attendance: each session with what was seen, and what the host made of it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OwnAttendance {

    private final Gatherings gatherings;
    private final Marks marks;
    private final RollCalls calls;
    private final SignedAttendances signed;
    private final Absences absences;
    private final StoredAppeals appeals;
    private final SignedIn signedIn;

    OwnAttendance(
            Gatherings gatherings,
            Marks marks,
            RollCalls calls,
            SignedAttendances signed,
            Absences absences,
            StoredAppeals appeals,
            SignedIn signedIn) {
        this.gatherings = gatherings;
        this.marks = marks;
        this.calls = calls;
        this.signed = signed;
        this.absences = absences;
        this.appeals = appeals;
        this.signedIn = signedIn;
    }

    /**
     * One's own session.
     *
     * @param attended as it was counter-signed, else as it was seen so far
     * @param signed null before the host has counter-signed it
     */
    public record OwnSession(
            GatheringSession session,
            List<SeenMark> marks,
            Attended attended,
            @Nullable SignedAttendance signed,
            @Nullable Absence absence,
            @Nullable Appeal appeal) {}

    /** Every session of the gathering, in order. */
    public List<OwnSession> of(GatheringId id) {
        Gathering gathering = gatherings.of(id);
        MemberId member = signedIn.member();
        Map<Integer, List<SeenMark>> seen = marks.of(member, id).stream()
                .filter(mark -> !mark.isRefused())
                .collect(Collectors.groupingBy(mark -> mark.session().number()));
        Map<Integer, SignedAttendance> settled = signed.of(member, id).stream()
                .collect(Collectors.toMap(one -> one.session().number(), one -> one));
        Map<Integer, Absence> told = absences.mine(id);
        Map<Integer, Appeal> appealed = appeals.of(member, id).stream()
                .collect(Collectors.toMap(one -> one.session().number(), one -> one));
        return gathering.plan().sessions().stream()
                .map(session -> own(
                        id,
                        session,
                        seen.getOrDefault(session.number(), List.of()),
                        settled.get(session.number()),
                        told.get(session.number()),
                        appealed.get(session.number())))
                .toList();
    }

    private OwnSession own(
            GatheringId id,
            GatheringSession session,
            List<SeenMark> seen,
            @Nullable SignedAttendance settled,
            @Nullable Absence absence,
            @Nullable Appeal appeal) {
        Attended attended = settled != null
                ? settled.attended()
                : seen.isEmpty()
                        ? Attended.NOTHING
                        : new AttendedTime(session, calls.of(new SessionKey(id, session.number())))
                                .of(seen.stream()
                                        .filter(SeenMark::counts)
                                        .map(SeenMark::mark)
                                        .toList());
        return new OwnSession(session, seen, attended, settled, absence, appeal);
    }
}
