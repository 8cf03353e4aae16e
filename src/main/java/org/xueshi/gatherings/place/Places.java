package org.xueshi.gatherings.place;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.MemberId;

/**
 * Who has a place, who waits, and whose turn it is. Pure: the same list, rules and time always give the same answer.
 * Never more places are taken than there are, and nobody comes before somebody who waited longer.
 */
final class Places {

    private static final Comparator<Seat> BY_TURN = Comparator.comparingLong(Seat::order);

    private final PlaceRules rules;
    private final Map<MemberId, Seat> seats = new LinkedHashMap<>();
    private final Map<MemberId, Seat> changed = new LinkedHashMap<>();

    Places(PlaceRules rules, Collection<Seat> seats) {
        this.rules = rules;
        seats.stream().sorted(BY_TURN).forEach(seat -> this.seats.put(seat.member(), seat));
    }

    /**
     * Puts somebody on the list: with a place if one is free and nobody waits for it, else at the end of the line. Whoever
     * has a place or waits already stays where they are.
     *
     * @throws RegistrationClosedRefused after the deadline
     */
    Seat register(MemberId member, Instant now) {
        return join(member, null, now);
    }

    /** The same for somebody who was put forward, and has yet to confirm. */
    Seat nominate(MemberId member, MemberId by, Instant now) {
        return join(member, by, now);
    }

    private Seat join(MemberId member, @Nullable MemberId nominatedBy, Instant now) {
        settle(now);
        Seat before = seats.get(member);
        if (before != null && before.state().isAlive()) {
            return before;
        }
        if (!now.isBefore(rules.deadline())) {
            throw new RegistrationClosedRefused();
        }
        var waiting = new Seat(member, SeatState.WAITING, nextOrder(), null, nominatedBy);
        // At the end of the line, so that the new order is the order of the list.
        seats.remove(member);
        if (free() > 0 && first().isEmpty()) {
            return put(nominatedBy == null ? waiting.confirmed() : waiting.offered(rules.heldUntil(now)));
        }
        put(waiting);
        return waiting;
    }

    /**
     * Takes the place that is held for somebody.
     *
     * @throws NoOfferRefused if none is, or none any more
     */
    Seat confirm(MemberId member, Instant now) {
        settle(now);
        Seat seat = seats.get(member);
        if (seat != null && seat.state() == SeatState.CONFIRMED) {
            return seat;
        }
        if (seat == null || seat.state() != SeatState.OFFERED) {
            throw new NoOfferRefused();
        }
        return put(seat.confirmed());
    }

    /**
     * Lets somebody in at the door, whether they wait or were never on the list: once no place is offered any more.
     *
     * @throws NoPlaceLeftRefused if there is none, or somebody else's turn may still come
     */
    Seat admit(MemberId member, MemberId by, Instant now) {
        settle(now);
        Seat before = seats.get(member);
        if (before != null && before.state() == SeatState.CONFIRMED) {
            return before;
        }
        if (before != null && before.state() == SeatState.OFFERED) {
            return put(before.confirmed());
        }
        if (rules.mayOffer(now) || free() <= 0) {
            throw new NoPlaceLeftRefused();
        }
        long order = before == null ? nextOrder() : before.order();
        return put(new Seat(member, SeatState.CONFIRMED, order, null, by));
    }

    /** Gives a place, an offer or the wait up; the next in line is offered what becomes free. */
    void withdraw(MemberId member, Instant now) {
        Seat seat = seats.get(member);
        if (seat != null && seat.state().isAlive()) {
            put(seat.over(SeatState.WITHDRAWN));
        }
        settle(now);
    }

    /** Lets offers lapse whose time is over, and offers what is free to those whose turn it is. */
    void settle(Instant now) {
        List.copyOf(seats.values()).stream()
                .filter(seat -> seat.confirmBy() != null && !now.isBefore(seat.confirmBy()))
                .forEach(seat -> put(seat.over(SeatState.LAPSED)));
        if (!rules.mayOffer(now)) {
            return;
        }
        for (int left = free(); left > 0; left--) {
            Optional<Seat> next = first();
            if (next.isEmpty()) {
                return;
            }
            put(next.get().offered(rules.heldUntil(now)));
        }
    }

    /** How many more places there are. */
    int free() {
        return rules.places() - taken();
    }

    /** How many are taken or held. */
    int taken() {
        return (int) seats.values().stream()
                .filter(seat -> seat.state().takesAPlace())
                .count();
    }

    /** How many wait before that member; 0 for the one whose turn is next. */
    int before(MemberId member) {
        Seat mine = seats.get(member);
        return mine == null
                ? 0
                : (int) waiting().stream()
                        .filter(seat -> seat.order() < mine.order())
                        .count();
    }

    Optional<Seat> seat(MemberId member) {
        return Optional.ofNullable(seats.get(member));
    }

    /** Everybody who ever was on the list, in the order in which they came. */
    List<Seat> all() {
        return seats.values().stream().sorted(BY_TURN).toList();
    }

    /** What is different from what it was made of. */
    List<Seat> changed() {
        return new ArrayList<>(changed.values());
    }

    private Optional<Seat> first() {
        return waiting().stream().findFirst();
    }

    private List<Seat> waiting() {
        return seats.values().stream()
                .filter(seat -> seat.state() == SeatState.WAITING)
                .sorted(BY_TURN)
                .toList();
    }

    private long nextOrder() {
        return seats.values().stream().mapToLong(Seat::order).max().orElse(0) + 1;
    }

    private Seat put(Seat seat) {
        seats.put(seat.member(), seat);
        changed.put(seat.member(), seat);
        return seat;
    }
}
