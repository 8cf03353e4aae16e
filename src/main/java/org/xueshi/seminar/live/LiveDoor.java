package org.xueshi.seminar.live;

import org.springframework.stereotype.Component;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringAccess;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringState;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.gatherings.place.Seats;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;

/** Who takes part in a meeting: whoever has a place, its hosts, and those in charge of who convened it. */
@Component
class LiveDoor {

    private final Gatherings gatherings;
    private final GatheringAccess access;
    private final Seats allSeats;
    private final SignedIn signedIn;

    LiveDoor(Gatherings gatherings, GatheringAccess access, Seats allSeats, SignedIn signedIn) {
        this.gatherings = gatherings;
        this.access = access;
        this.allSeats = allSeats;
        this.signedIn = signedIn;
    }

    /** The signed-in member, if they take part; others are refused. */
    MemberId requirePart(GatheringId id) {
        MemberId actor = signedIn.member();
        Gathering gathering = gatherings.of(id);
        if (!access.mayHost(actor, gathering) && !allSeats.hasPlace(actor, id)) {
            throw new NotAllowedRefused();
        }
        return actor;
    }

    /** The signed-in member, if they host it; others are refused. */
    MemberId requireHost(GatheringId id) {
        return access.requireHost(gatherings.of(id));
    }

    /** The same, unless it was called off. */
    void requireHeld(GatheringId id) {
        if (gatherings.of(id).state() == GatheringState.CANCELLED) {
            throw new NotAllowedRefused();
        }
    }
}
