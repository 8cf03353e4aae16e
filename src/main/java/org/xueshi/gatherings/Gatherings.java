package org.xueshi.gatherings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;

/** Finds gatherings for the rest of this room and those above. Trusted callers only: it does not ask who is signed in. */
@Service
@Transactional(readOnly = true)
public class Gatherings {

    private final GatheringRows rows;
    private final GatheringReading reading;

    Gatherings(GatheringRows rows, GatheringReading reading) {
        this.rows = rows;
        this.reading = reading;
    }

    public Optional<Gathering> find(GatheringId id) {
        return rows.findById(id.value()).map(reading::read);
    }

    /** The gathering; one that there isn't is refused like one that is nobody's business. */
    public Gathering of(GatheringId id) {
        return find(id).orElseThrow(NotAllowedRefused::new);
    }

    /** The same to write something that depends on it: until the transaction ends, nobody else does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Gathering locked(GatheringId id) {
        return rows.locked(id.value()).map(reading::read).orElseThrow(NotAllowedRefused::new);
    }

    /** Those of an occasion that have not ended before that moment, the first to begin first. */
    public List<Gathering> ofOccasion(String occasion, Instant since, int limit) {
        return reading.read(rows.ofOccasion(occasion, since.toEpochMilli(), Limit.of(limit)));
    }

    /** How many places are taken or held. */
    public int taken(GatheringId id) {
        return rows.taken(id.value());
    }

    /** Whoever has a place, an offer of one, or waits, in the order in which they came. */
    public List<MemberId> expected(GatheringId id) {
        return rows.expected(id.value()).stream().map(MemberId::new).toList();
    }
}
