package org.xueshi.gatherings.place;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringAccess;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;

/** Registering for gatherings, and what follows from it: members act for themselves. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Registrations {

    private final SeatRows rows;
    private final SeatBook book;
    private final Gatherings gatherings;
    private final GatheringAccess access;
    private final Overlaps overlaps;
    private final WhoCame whoCame;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    Registrations(
            SeatRows rows,
            SeatBook book,
            Gatherings gatherings,
            GatheringAccess access,
            Overlaps overlaps,
            WhoCame whoCame,
            SignedIn signedIn,
            ApplicationClock clock) {
        this.rows = rows;
        this.book = book;
        this.gatherings = gatherings;
        this.access = access;
        this.overlaps = overlaps;
        this.whoCame = whoCame;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Puts the signed-in member on the list: with a place, or at the end of the line. Refused to whoever is not invited, after
     * the deadline, and at the time of another gathering where they have a place.
     */
    @RetriedOnConflict
    public Seat register(GatheringId id) {
        MemberId member = signedIn.member();
        return book.write(id, (gathering, places) -> {
                    if (places.seat(member).isEmpty() && !access.isInvited(member, gathering)) {
                        throw new NotAllowedRefused();
                    }
                    overlaps.requireNothingElse(member, gathering);
                    places.register(member, clock.instant());
                })
                .seat(member)
                .orElseThrow();
    }

    /** Takes the place that is held for the signed-in member; refused with {@link NoOfferRefused} if none is. */
    @RetriedOnConflict
    public void confirm(GatheringId id) {
        MemberId member = signedIn.member();
        book.write(id, (gathering, places) -> {
            overlaps.requireNothingElse(member, gathering);
            places.confirm(member, clock.instant());
        });
    }

    /** Gives the signed-in member's place, offer or wait up; refused with {@link HasComeRefused} once they have been seen there. */
    @RetriedOnConflict
    public void withdraw(GatheringId id) {
        MemberId member = signedIn.member();
        book.write(id, (gathering, places) -> {
            if (whoCame.came(member, id)) {
                throw new HasComeRefused();
            }
            places.withdraw(member, clock.instant());
        });
    }

    /** How the signed-in member stands with each of these; without those that they have nothing to do with. */
    @Transactional(readOnly = true)
    public Map<GatheringId, Seat> mine(Collection<GatheringId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows
                        .mine(
                                signedIn.member().value(),
                                ids.stream().map(GatheringId::value).toList())
                        .stream()
                        .collect(Collectors.toMap(row -> new GatheringId(row.key.gatheringId()), SeatRow::seat));
    }

    /** The signed-in member's standing, and how many wait before them. */
    @Transactional(readOnly = true)
    public Optional<OwnSeat> mine(GatheringId id) {
        Gathering gathering = gatherings.of(id);
        Places places = book.read(gathering);
        MemberId member = signedIn.member();
        return places.seat(member).map(seat -> new OwnSeat(seat, places.before(member)));
    }

    /** A member's own seat. */
    public record OwnSeat(Seat seat, int waitingBefore) {}
}
