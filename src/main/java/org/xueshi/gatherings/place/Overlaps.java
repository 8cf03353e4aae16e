package org.xueshi.gatherings.place;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.people.MemberId;

/** Finds gatherings that are held at the same time. */
@Component
class Overlaps {

    private final SeatRows rows;
    private final Gatherings gatherings;
    private final ApplicationClock clock;

    Overlaps(SeatRows rows, Gatherings gatherings, ApplicationClock clock) {
        this.rows = rows;
        this.gatherings = gatherings;
        this.clock = clock;
    }

    /** Nobody is at two gatherings at once: one has to be given up first. */
    void requireNothingElse(MemberId member, Gathering gathering) {
        rows.ahead(List.of(member.value()), clock.millis()).stream()
                .filter(row -> row.state.takesAPlace())
                .map(row -> new GatheringId(row.key.gatheringId()))
                .filter(other -> !other.equals(gathering.id()))
                .map(gatherings::of)
                .filter(other -> meet(other, gathering))
                .findFirst()
                .ifPresent(other -> {
                    throw new TwoAtOnceRefused(other.title());
                });
    }

    private static boolean meet(Gathering one, Gathering other) {
        return one.plan().sessions().stream()
                .anyMatch(a -> other.plan().sessions().stream()
                        .anyMatch(
                                b -> a.begins().isBefore(b.ends()) && b.begins().isBefore(a.ends())));
    }
}
