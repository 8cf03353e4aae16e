package org.xueshi.gatherings.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.attendance.CheckInRefused.Reason;
import org.xueshi.gatherings.place.Seats;
import org.xueshi.people.MemberId;

/** Whether somebody can be marked in a session at all, whoever does it: the member with a phone, or the host. */
@Component
class DoorRules {

    /** Nobody stays longer in one piece. */
    private static final Duration LONGEST_STAY = Duration.ofHours(14);

    private final GatheringsNow gatherings;
    private final Marks marks;
    private final Seats allSeats;

    DoorRules(GatheringsNow gatherings, Marks marks, Seats allSeats) {
        this.gatherings = gatherings;
        this.marks = marks;
        this.allSeats = allSeats;
    }

    /** While a roll call is on the screen no other code is: whoever is not in by then comes in with it. */
    Mark asMeant(SessionKey key, MemberId member, Mark mark) {
        if (mark.purpose() != Purpose.PRESENT) {
            return mark;
        }
        List<SeenMark> earlier = until(mark, before(key, member));
        boolean isIn = !earlier.isEmpty() && earlier.getLast().mark().purpose() != Purpose.OUT;
        return isIn ? mark : new Mark(mark.at(), Purpose.IN, mark.how());
    }

    /** Refuses with {@link CheckInRefused}, or answers what is known already; empty if the mark is news. */
    Optional<Noted> mayBeMarked(SessionKey key, MemberId member, Mark mark) {
        Gathering gathering = gatherings.of(key.gathering());
        requireOpen(gathering, gatherings.session(key), mark.at());
        requirePlace(gathering, member);
        Optional<Noted> again = known(before(key, member), mark);
        if (again.isEmpty()) {
            requireNotElsewhere(key, member, mark);
        }
        return again;
    }

    static void requireOpen(Gathering gathering, GatheringSession session, Instant at) {
        if (!gathering.isAnnounced()
                || at.isBefore(session.begins().minus(CheckIns.DOOR))
                || at.isAfter(session.ends().plus(CheckIns.DOOR))) {
            throw new CheckInRefused(Reason.CLOSED);
        }
    }

    void requirePlace(Gathering gathering, MemberId member) {
        if (!allSeats.hasPlace(member, gathering.id())) {
            throw new CheckInRefused(Reason.NO_PLACE);
        }
    }

    /** Whoever scans twice is told what is known; and nobody goes, or answers, who has not come. */
    private static Optional<Noted> known(List<SeenMark> before, Mark mark) {
        List<SeenMark> earlier = until(mark, before);
        if (mark.purpose() == Purpose.IN) {
            return earlier.isEmpty() || earlier.getLast().mark().purpose() == Purpose.OUT
                    ? Optional.empty()
                    : earlier.stream()
                            .filter(seen -> seen.mark().purpose() == Purpose.IN)
                            .reduce((first, last) -> last)
                            .map(DoorRules::again);
        }
        if (earlier.isEmpty()) {
            throw new CheckInRefused(Reason.NOT_IN);
        }
        SeenMark last = earlier.getLast();
        return last.mark().purpose() == Purpose.OUT ? Optional.of(again(last)) : Optional.empty();
    }

    private List<SeenMark> before(SessionKey key, MemberId member) {
        return marks.of(member, key.gathering()).stream()
                .filter(seen -> seen.session().equals(key) && !seen.isRefused())
                .toList();
    }

    private static List<SeenMark> until(Mark mark, List<SeenMark> before) {
        return before.stream()
                .filter(seen -> !seen.mark().at().isAfter(mark.at()))
                .toList();
    }

    private static Noted again(SeenMark seen) {
        return new Noted(seen.mark().purpose(), seen.mark().at(), true, seen.waits());
    }

    /** Whoever came to another gathering and has not gone is there, and not here. */
    private void requireNotElsewhere(SessionKey key, MemberId member, Mark mark) {
        marks.latest(member, mark.at().minus(LONGEST_STAY))
                .filter(seen -> !seen.session().equals(key))
                .filter(seen -> seen.mark().purpose() != Purpose.OUT)
                .filter(seen -> gatherings.session(seen.session()).ends().isAfter(mark.at()))
                .ifPresent(seen -> {
                    throw new CheckInRefused(
                            Reason.ELSEWHERE,
                            gatherings.of(seen.session().gathering()).title());
                });
    }
}
