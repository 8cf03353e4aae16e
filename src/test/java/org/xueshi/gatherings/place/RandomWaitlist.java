package org.xueshi.gatherings.place;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.xueshi.common.Refused;
import org.xueshi.people.MemberId;

/**
 * A gathering whose places random people ask for, confirm, give up and let lapse, while time passes and places are added.
 * After each step it is looked at whether everything is as it must be; the list is written down and read back each time.
 */
final class RandomWaitlist {

    private static final int STEPS = 60;
    private static final int PEOPLE = 14;
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private final Random random;
    private final List<MemberId> people = new ArrayList<>();
    private final Map<MemberId, Long> asked = new HashMap<>();
    private final Map<SeatState, Integer> seen = new EnumMap<>(SeatState.class);
    private PlaceRules rules;
    private List<Seat> seats = List.of();
    private Instant now = START;
    private long turns;

    RandomWaitlist(long seed) {
        random = new Random(seed);
        for (int i = 0; i < PEOPLE; i++) {
            people.add(new MemberId("m" + i));
        }
        Instant begins = START.plus(Duration.ofHours(4 + random.nextInt(60)));
        Instant deadline = begins.minus(Duration.ofMinutes(random.nextInt(240)));
        rules = new PlaceRules(1 + random.nextInt(6), deadline, Duration.ofMinutes(5 + random.nextInt(600)), begins);
    }

    Map<SeatState, Integer> run() {
        for (int i = 0; i < STEPS; i++) {
            step();
        }
        return seen;
    }

    private void step() {
        now = now.plus(Duration.ofSeconds(random.nextInt(random.nextInt(10) == 0 ? 20_000 : 1_200)));
        if (random.nextInt(20) == 0) {
            rules = new PlaceRules(
                    rules.places() + 1 + random.nextInt(3), rules.deadline(), rules.toConfirm(), rules.begins());
        }
        List<Seat> before = seats;
        var places = new Places(rules, before);
        MemberId member = people.get(random.nextInt(PEOPLE));
        boolean stoodBefore = stands(before, member);
        boolean tookBefore = tookAPlace(before, member);
        try {
            act(places, member);
        } catch (Refused refused) {
            // Whoever comes too late, or has no offer, is told so; what else the time brought stays.
        }
        seats = places.all();
        // Or let an offer lapse and came back in the same moment.
        if (stands(seats, member) && (!stoodBefore || tookBefore && !tookAPlace(seats, member))) {
            asked.put(member, ++turns);
            require(now.isBefore(rules.deadline()), "nobody is put on the list after the deadline");
        }
        seats.forEach(seat -> seen.merge(seat.state(), 1, Integer::sum));
        look(before);
    }

    private void act(Places places, MemberId member) {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> places.register(member, now);
            case 3 -> places.nominate(member, people.getFirst(), now);
            case 4, 5 -> places.confirm(member, now);
            case 6 -> places.withdraw(member, now);
            default -> places.settle(now);
        }
    }

    private void look(List<Seat> before) {
        long taken = seats.stream().filter(seat -> seat.state().takesAPlace()).count();
        require(taken <= rules.places(), "never more places than there are");
        require(seats.stream().map(Seat::member).distinct().count() == seats.size(), "everybody stands once");
        for (Seat seat : seats) {
            require(seat.confirmBy() == null || seat.confirmBy().isAfter(now), "no offer outlives its time");
            if (seat.state().takesAPlace() && !tookAPlace(before, seat.member())) {
                require(
                        seats.stream()
                                .filter(other -> other.state() == SeatState.WAITING)
                                .allMatch(other -> turn(other) > turn(seat)),
                        "nobody comes before somebody who waited longer");
            }
        }
        boolean waits = seats.stream().anyMatch(seat -> seat.state() == SeatState.WAITING);
        boolean late = now.plus(PlaceRules.SHORTEST_OFFER).isAfter(rules.begins());
        require(late || !waits || taken == rules.places(), "no place stays free while somebody waits for it");
    }

    /** When this person last came to the list, by what was seen from outside. */
    private long turn(Seat seat) {
        return asked.getOrDefault(seat.member(), 0L);
    }

    private static boolean stands(List<Seat> seats, MemberId member) {
        return of(seats, member).filter(seat -> seat.state().isAlive()).isPresent();
    }

    private static boolean tookAPlace(List<Seat> seats, MemberId member) {
        return of(seats, member).filter(seat -> seat.state().takesAPlace()).isPresent();
    }

    private static Optional<Seat> of(List<Seat> seats, MemberId member) {
        return seats.stream().filter(seat -> seat.member().equals(member)).findFirst();
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new AssertionError(rule + " at " + now + ": " + seats + " by " + rules);
        }
    }
}
