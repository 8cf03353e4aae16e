package org.xueshi.gatherings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.OrganisationId;

/** Finds gatherings for the rest of this room and those above. Trusted callers only: it does not ask who is signed in. */
@Service
@Transactional(readOnly = true)
public class Gatherings {

    private final GatheringRows rows;
    private final GatheringReading reading;
    private final GatheringAccess access;
    private final Directory directory;
    private final ApplicationClock clock;

    Gatherings(
            GatheringRows rows,
            GatheringReading reading,
            GatheringAccess access,
            Directory directory,
            ApplicationClock clock) {
        this.rows = rows;
        this.reading = reading;
        this.access = access;
        this.directory = directory;
        this.clock = clock;
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

    /**
     * A page of what concerns the member and has not ended yet: what they are invited to, on the list of, host, or what is
     * convened by one of the organisations that they are in charge of. The first to begin comes first.
     */
    public List<Gathering> ahead(MemberId member, Collection<OrganisationId> charge, int page, int size) {
        return reading.read(rows.concerning(
                member.value(),
                values(access.lineage(member, directory.today(member))),
                values(charge),
                clock.millis(),
                PageRequest.of(page, size)));
    }

    /** A page of the same that has ended, without what they were invited to and did not come to; the latest first. */
    public List<Gathering> past(MemberId member, Collection<OrganisationId> charge, int page, int size) {
        return reading.read(rows.past(member.value(), values(charge), clock.millis(), PageRequest.of(page, size)));
    }

    private static List<String> values(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toList();
    }

    /** All that are announced and have not ended before that moment, the first to begin first. */
    public List<Gathering> announced(Instant since, int limit) {
        return reading.read(rows.announced(since.toEpochMilli(), Limit.of(limit)));
    }

    /** Those of an occasion that have not ended before that moment, the first to begin first. */
    public List<Gathering> ofOccasion(String occasion, Instant since, int limit) {
        return reading.read(rows.ofOccasion(occasion, since.toEpochMilli(), Limit.of(limit)));
    }

    /** How many places are taken or held. */
    public int taken(GatheringId id) {
        return rows.taken(id.value());
    }

    /** Whoever has a place. */
    public List<MemberId> coming(GatheringId id) {
        return rows.coming(id.value()).stream().map(MemberId::new).toList();
    }

    /** Its attendance is final, everybody’s. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void conclude(GatheringId id) {
        GatheringRow row = rows.locked(id.value()).orElseThrow(NotAllowedRefused::new);
        if (row.state == GatheringState.ANNOUNCED) {
            row.state = GatheringState.CONCLUDED;
        }
    }

    /** Whoever has a place, an offer of one, or waits, in the order in which they came. */
    public List<MemberId> expected(GatheringId id) {
        return rows.expected(id.value()).stream().map(MemberId::new).toList();
    }
}
