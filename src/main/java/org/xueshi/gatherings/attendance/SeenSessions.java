package org.xueshi.gatherings.attendance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.attendance.AttendanceCredit.SeenSession;
import org.xueshi.people.MemberId;

/** Puts beside what was counter-signed of somebody what was seen of them, and what the host said instead. */
@Component
class SeenSessions {

    private final Marks marks;
    private final HostCorrections corrections;

    SeenSessions(Marks marks, HostCorrections corrections) {
        this.marks = marks;
        this.corrections = corrections;
    }

    /** In the order in which they were held. */
    List<SeenSession> of(MemberId member, GatheringId gathering, List<SignedAttendance> own) {
        Map<Integer, List<SeenMark>> seen = marks.of(member, gathering).stream()
                .collect(Collectors.groupingBy(mark -> mark.session().number()));
        return own.stream()
                .sorted(Comparator.comparing(one -> one.session().number()))
                .map(one -> new SeenSession(
                        one,
                        seen.getOrDefault(one.session().number(), List.of()),
                        corrections.of(one.session()).get(member)))
                .toList();
    }
}
