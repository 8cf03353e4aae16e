package org.xueshi.gatherings.place;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.MemberId;

/**
 * One person's standing in the list of a gathering.
 *
 * @param order in which they came; whoever comes back is last again
 * @param confirmBy until when an offer is held; null unless there is one
 * @param nominatedBy who put them on the list; null if they did so themselves
 */
public record Seat(
        MemberId member,
        SeatState state,
        long order,
        @Nullable Instant confirmBy,
        @Nullable MemberId nominatedBy) {

    public Seat {
        if ((state == SeatState.OFFERED) != (confirmBy != null)) {
            throw new IllegalArgumentException("an offer, and nothing else, is held until a time: " + member);
        }
    }

    Seat confirmed() {
        return new Seat(member, SeatState.CONFIRMED, order, null, nominatedBy);
    }

    Seat offered(Instant until) {
        return new Seat(member, SeatState.OFFERED, order, until, nominatedBy);
    }

    Seat over(SeatState state) {
        return new Seat(member, state, order, null, nominatedBy);
    }
}
