package org.xueshi.sitevisit.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.courses.ItemOccasion;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringAccess;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.gatherings.place.Registrations;
import org.xueshi.gatherings.place.Seat;
import org.xueshi.gatherings.place.Seats;
import org.xueshi.people.Directory;
import org.xueshi.people.SignedIn;

/** Visits ahead that concern the signed-in member, and how they stand with each. */
@Component
class VisitDates {

    /** As many dates as anybody chooses from. */
    private static final int MOST = 50;

    private final Gatherings gatherings;
    private final GatheringAccess access;
    private final Registrations registrations;
    private final Seats allSeats;
    private final Directory directory;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    VisitDates(
            Gatherings gatherings,
            GatheringAccess access,
            Registrations registrations,
            Seats allSeats,
            Directory directory,
            SignedIn signedIn,
            ApplicationClock clock) {
        this.gatherings = gatherings;
        this.access = access;
        this.registrations = registrations;
        this.allSeats = allSeats;
        this.directory = directory;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Announced ones that have not ended, as far as the member is invited or on the list; the first first. */
    List<VisitDate> of(ItemOccasion occasion) {
        Instant now = clock.instant();
        List<Gathering> all = gatherings.ofOccasion(occasion.key(), now, MOST).stream()
                .filter(Gathering::isAnnounced)
                .toList();
        List<GatheringId> ids = all.stream().map(Gathering::id).toList();
        Map<GatheringId, Seat> mine = registrations.mine(ids);
        Map<GatheringId, Integer> taken = allSeats.taken(ids);
        return all.stream()
                .filter(one -> mine.containsKey(one.id()) || access.isInvited(signedIn.member(), one))
                .map(one -> new VisitDate(
                        one,
                        directory.organisation(one.plan().organisation()),
                        mine.get(one.id()),
                        one.plan().places() - taken.getOrDefault(one.id(), 0),
                        now.isBefore(one.plan().deadline()),
                        one.hasBegun(now)))
                .toList();
    }

    /** Whether the member may convene one. */
    boolean mayConvene() {
        return !access.charge().isEmpty();
    }

    Registrations registrations() {
        return registrations;
    }

    /** Where the member’s days begin. */
    ZoneId zone() {
        return directory.zoneOf(signedIn.member());
    }
}
