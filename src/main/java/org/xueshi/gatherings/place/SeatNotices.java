package org.xueshi.gatherings.place;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringNotices;
import org.xueshi.people.Directory;

/** Tells people what became of their place when they did not do it themselves. */
@Component
class SeatNotices {

    private final GatheringNotices notices;
    private final Directory directory;

    SeatNotices(GatheringNotices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    void tell(Gathering gathering, Optional<Seat> before, Seat seat) {
        switch (seat.state()) {
            case OFFERED ->
                notices.tell(
                        List.of(seat.member()),
                        gathering,
                        before.map(Seat::state)
                                        .filter(state -> state == SeatState.WAITING)
                                        .isPresent()
                                ? "promoted"
                                : "nominated",
                        until(gathering, seat));
            case LAPSED -> notices.tell(List.of(seat.member()), gathering, "lapsed");
            case WAITING -> {
                if (seat.nominatedBy() != null) {
                    notices.tell(List.of(seat.member()), gathering, "nominated-waiting");
                }
            }
            case CONFIRMED, WITHDRAWN -> {
                // They know: they have just said so.
            }
        }
    }

    private String until(Gathering gathering, Seat seat) {
        ZoneId zone = directory.organisation(gathering.plan().organisation()).zone();
        Instant until = seat.confirmBy();
        return until == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(directory.member(seat.member()).language())
                        .format(until.atZone(zone));
    }
}
