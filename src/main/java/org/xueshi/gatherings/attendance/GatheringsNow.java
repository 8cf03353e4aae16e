package org.xueshi.gatherings.attendance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.people.NotAllowedRefused;

/** Gatherings as they were some seconds ago: hundreds check in at the same door within a minute. */
@Component
class GatheringsNow {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final int MOST = 500;

    private final Gatherings gatherings;
    private final Cache<GatheringId, Gathering> lately =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    GatheringsNow(Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    Gathering of(GatheringId id) {
        return lately.get(id, gatherings::of);
    }

    /** A session of it, or a refusal like for a gathering that there isn't. */
    GatheringSession session(SessionKey key) {
        return of(key.gathering()).session(key.number()).orElseThrow(NotAllowedRefused::new);
    }
}
