package org.xueshi.gatherings.place;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringOverRefused;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.people.MemberId;

/** The one way in which seats are written: the whole list of a gathering at a time, with what its people are told. */
@Component
class SeatBook {

    private final SeatRows rows;
    private final Gatherings gatherings;
    private final SeatNotices notices;
    private final ApplicationClock clock;

    SeatBook(SeatRows rows, Gatherings gatherings, SeatNotices notices, ApplicationClock clock) {
        this.rows = rows;
        this.gatherings = gatherings;
        this.notices = notices;
        this.clock = clock;
    }

    /** Changes the list in the caller's transaction; until it ends, nobody else does. Refused when all is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    Places write(GatheringId id, BiConsumer<Gathering, Places> action) {
        Gathering gathering = gatherings.locked(id);
        if (!gathering.isAnnounced()) {
            throw new GatheringOverRefused();
        }
        Places places = read(gathering);
        Map<MemberId, Seat> before = places.all().stream().collect(Collectors.toMap(Seat::member, seat -> seat));
        action.accept(gathering, places);
        Instant now = clock.instant();
        for (Seat seat : places.changed()) {
            keep(id, seat, now);
            notices.tell(gathering, Optional.ofNullable(before.get(seat.member())), seat);
        }
        return places;
    }

    /** Lets offers lapse and offers what is free, as of now. */
    @RetriedOnConflict
    @Transactional
    void settle(GatheringId id) {
        write(id, (gathering, places) -> places.settle(clock.instant()));
    }

    /** The list as it is kept. */
    Places read(Gathering gathering) {
        List<Seat> seats =
                rows.of(gathering.id().value()).stream().map(SeatRow::seat).toList();
        var plan = gathering.plan();
        return new Places(new PlaceRules(plan.places(), plan.deadline(), plan.toConfirm(), plan.begins()), seats);
    }

    private void keep(GatheringId id, Seat seat, Instant now) {
        var key = new SeatRow.Key(seat.member().value(), id.value());
        SeatRow row = rows.findById(key).orElseGet(() -> new SeatRow(key));
        row.take(seat, now);
        rows.save(row);
    }
}
