package org.xueshi.gatherings.attendance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Localised;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.gatherings.place.Seat;
import org.xueshi.gatherings.place.Seats;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;

/** Puts together what is known of everybody who may be in a session. Trusted callers only. */
@Component
class SessionRosters {

    private final Gatherings gatherings;
    private final Seats allSeats;
    private final Marks marks;
    private final RollCalls calls;
    private final HostCorrections corrections;
    private final Absences absences;
    private final SignedAttendances signed;
    private final StoredAppeals appeals;
    private final Directory directory;
    private final ApplicationClock clock;

    SessionRosters(
            Gatherings gatherings,
            Seats allSeats,
            Marks marks,
            RollCalls calls,
            HostCorrections corrections,
            Absences absences,
            SignedAttendances signed,
            StoredAppeals appeals,
            Directory directory,
            ApplicationClock clock) {
        this.gatherings = gatherings;
        this.allSeats = allSeats;
        this.marks = marks;
        this.calls = calls;
        this.corrections = corrections;
        this.absences = absences;
        this.signed = signed;
        this.appeals = appeals;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whoever has a place, or was seen all the same, in the order in which they registered. */
    List<RosterLine> of(SessionKey key) {
        Gathering gathering = gatherings.of(key.gathering());
        GatheringSession session = gathering.session(key.number()).orElseThrow(NotAllowedRefused::new);
        Map<MemberId, List<SeenMark>> seen = marks.of(key).stream().collect(Collectors.groupingBy(SeenMark::member));
        List<Seat> seats = allSeats.list(gathering).stream()
                .filter(seat -> seat.state().takesAPlace() || seen.containsKey(seat.member()))
                .toList();
        Map<MemberId, Member> people =
                directory.members(seats.stream().map(Seat::member).toList());
        var time = new AttendedTime(session, calls.of(key));
        var corrected = corrections.of(key);
        var told = absences.of(key);
        Map<MemberId, SignedAttendance> settled =
                signed.of(key).stream().collect(Collectors.toMap(SignedAttendance::member, one -> one));
        Map<MemberId, Appeal> appealed = appeals.of(key).stream().collect(Collectors.toMap(Appeal::member, one -> one));
        return seats.stream()
                .map(seat -> line(
                        gathering,
                        session,
                        seat,
                        Member.nameOf(seat.member(), people),
                        seen.getOrDefault(seat.member(), List.of()),
                        time,
                        corrected.get(seat.member()),
                        told.get(seat.member()),
                        settled.get(seat.member()),
                        appealed.get(seat.member())))
                .toList();
    }

    private RosterLine line(
            Gathering gathering,
            GatheringSession session,
            Seat seat,
            Localised name,
            List<SeenMark> seen,
            AttendedTime time,
            @Nullable Correction correction,
            @Nullable Absence absence,
            @Nullable SignedAttendance settled,
            @Nullable Appeal appeal) {
        Attended measured = time.of(
                seen.stream().filter(SeenMark::counts).map(SeenMark::mark).toList());
        Attended attended = settled != null
                ? settled.attended()
                : correction != null ? correction.within(session, measured.missed()) : measured;
        return new RosterLine(
                seat.member(),
                name,
                seat.state(),
                seen,
                attended,
                correction,
                absence,
                settled,
                appeal,
                Remarks.of(session, gathering.plan().place(), seen, measured, correction, clock.instant()));
    }
}
