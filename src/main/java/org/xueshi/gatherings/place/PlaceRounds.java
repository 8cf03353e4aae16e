package org.xueshi.gatherings.place;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.gatherings.GatheringId;

/** Each minute, on one node: offers lapse whose time is over, and whose turn it is is offered what is free. */
@Component
class PlaceRounds {

    private static final Logger LOG = LoggerFactory.getLogger(PlaceRounds.class);
    private static final long MINUTE_MILLIS = 60_000;

    /** Gatherings of one round; the rest has its turn a minute later. */
    private static final Limit MOST = Limit.of(500);

    private final SeatRows rows;
    private final SeatBook book;
    private final LockingTaskExecutor oneNode;
    private final ApplicationClock clock;

    PlaceRounds(SeatRows rows, SeatBook book, LockingTaskExecutor oneNode, ApplicationClock clock) {
        this.rows = rows;
        this.book = book;
        this.oneNode = oneNode;
        this.clock = clock;
    }

    @Scheduled(initialDelay = MINUTE_MILLIS, fixedDelay = MINUTE_MILLIS)
    void onOneNode() {
        oneNode.executeWithLock(
                (Runnable) this::round,
                new LockConfiguration(clock.instant(), "gathering-places", Duration.ofMinutes(10), Duration.ZERO));
    }

    void round() {
        long now = clock.millis();
        List<String> due = Stream.concat(rows.lapsing(now, MOST).stream(), rows.withFreePlaces(now, MOST).stream())
                .distinct()
                .toList();
        for (String id : due) {
            try {
                book.settle(new GatheringId(id));
            } catch (RuntimeException broken) {
                // One that can't be settled keeps no other from it.
                LOG.warn("places of gathering {} could not be settled", id, broken);
            }
        }
    }
}
