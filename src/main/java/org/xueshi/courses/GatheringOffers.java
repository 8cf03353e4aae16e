package org.xueshi.courses;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringAccess;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.gatherings.place.Registrations;
import org.xueshi.gatherings.place.Seat;
import org.xueshi.gatherings.place.SeatState;
import org.xueshi.gatherings.place.Seats;
import org.xueshi.hours.LearningOffer;
import org.xueshi.hours.LearningOffer.Standing;
import org.xueshi.hours.LearningOffers;
import org.xueshi.hours.Strength;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;

/**
 * Gatherings as what can still be learned: those that a member may register for, those that they have a place in, and those
 * that they wait for, each told apart. What is an occasion of a course is offered with that course.
 */
@Component
class GatheringOffers implements LearningOffers {

    /** As many as a plan looks at. */
    private static final int MOST = 200;

    /** A gathering that was held waits so long for its counter-signature before a plan gives it up. */
    private static final Duration SIGNED_WITHIN = Duration.ofDays(30);

    private final Gatherings gatherings;
    private final GatheringAccess access;
    private final Registrations registrations;
    private final Seats allSeats;
    private final Directory directory;
    private final ApplicationClock clock;

    GatheringOffers(
            Gatherings gatherings,
            GatheringAccess access,
            Registrations registrations,
            Seats allSeats,
            Directory directory,
            ApplicationClock clock) {
        this.gatherings = gatherings;
        this.access = access;
        this.registrations = registrations;
        this.allSeats = allSeats;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Map<MemberId, Offered> of(Collection<MemberId> members) {
        Instant now = clock.instant();
        List<Gathering> all = gatherings.announced(now.minus(SIGNED_WITHIN), MOST).stream()
                .filter(gathering -> gathering.plan().occasion() == null)
                .toList();
        Map<GatheringId, Integer> taken =
                allSeats.taken(all.stream().map(Gathering::id).toList());
        Map<MemberId, Map<GatheringId, Seat>> seats = allSeats.seats(members, now.minus(SIGNED_WITHIN));
        var offers = new HashMap<MemberId, Offered>();
        for (MemberId member : members) {
            Map<GatheringId, Seat> own = seats.getOrDefault(member, Map.of());
            List<LearningOffer> some = new ArrayList<>();
            for (Gathering gathering : all) {
                boolean room =
                        taken.getOrDefault(gathering.id(), 0) < gathering.plan().places();
                standing(member, gathering, own.get(gathering.id()), room, now)
                        .ifPresent(standing -> some.add(offer(member, gathering, standing)));
            }
            offers.put(member, new Offered(some, all.size() < MOST));
        }
        return offers;
    }

    private Optional<Standing> standing(
            MemberId member, Gathering gathering, @Nullable Seat seat, boolean room, Instant now) {
        if (seat != null && seat.state().takesAPlace()) {
            return Optional.of(Standing.BOOKED);
        }
        boolean ahead = now.isBefore(gathering.plan().begins());
        if (seat != null && seat.state() == SeatState.WAITING) {
            return ahead ? Optional.of(Standing.WAIT_LISTED) : Optional.empty();
        }
        return room && now.isBefore(gathering.plan().deadline()) && access.isInvited(member, gathering)
                ? Optional.of(Standing.OPEN)
                : Optional.empty();
    }

    private LearningOffer offer(MemberId member, Gathering gathering, Standing standing) {
        var plan = gathering.plan();
        long seconds = plan.sessions().stream()
                .map(GatheringSession::length)
                .mapToLong(Duration::toSeconds)
                .sum();
        LocalDate day = LocalDate.ofInstant(plan.ends(), directory.zoneOf(member));
        return new LearningOffer(
                GatheringClaims.source(gathering.id()),
                gathering.title(),
                "gatherings/" + gathering.id().value(),
                seconds,
                seconds,
                plan.category(),
                plan.tags(),
                null,
                Strength.ATTENDED,
                plan.organisation(),
                day,
                day,
                standing);
    }

    @Override
    public boolean take(String source) {
        Optional<GatheringId> gathering = GatheringClaims.gathering(source);
        gathering.ifPresent(registrations::register);
        return gathering.isPresent();
    }

    @Override
    public boolean giveUp(String source) {
        Optional<GatheringId> gathering = GatheringClaims.gathering(source);
        gathering.ifPresent(registrations::withdraw);
        return gathering.isPresent();
    }
}
