package org.xueshi.gatherings;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Gatherings, with what of the places and the people belongs to finding one. */
interface GatheringRows extends Repository<GatheringRow, String> {

    GatheringRow saveAndFlush(GatheringRow gathering);

    Optional<GatheringRow> findById(String id);

    /** Read with the intention to write: nobody else does at the same moment, on whichever node. */
    @Lock(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
    @Query("select g from GatheringRow g where g.id = :id")
    Optional<GatheringRow> locked(String id);

    /** How many places are taken or held. */
    @Query("""
            select count(s) from SeatRow s
            where s.key.gatheringId = :gathering and s.state in (
              org.xueshi.gatherings.place.SeatState.CONFIRMED, org.xueshi.gatherings.place.SeatState.OFFERED)""")
    int taken(String gathering);

    /** Whoever has a place, or an offer of one, or waits. */
    @Query("""
            select s.key.memberId from SeatRow s
            where s.key.gatheringId = :gathering and s.state in (
              org.xueshi.gatherings.place.SeatState.CONFIRMED, org.xueshi.gatherings.place.SeatState.OFFERED,
              org.xueshi.gatherings.place.SeatState.WAITING)
            order by s.order""")
    List<String> expected(String gathering);

    /** Whoever has a place. */
    @Query("""
            select s.key.memberId from SeatRow s
            where s.key.gatheringId = :gathering and s.state = org.xueshi.gatherings.place.SeatState.CONFIRMED
            order by s.order""")
    List<String> coming(String gathering);

    /**
     * What concerns the member and has not ended before that time: what they are invited to, are on the list of, host, or
     * what is convened by an organisation they are in charge of. The first to begin comes first.
     */
    @Query("""
            select g from GatheringRow g
            where g.ends >= :since and (
              exists (select 1 from AudienceRow a where a.key.gatheringId = g.id and a.key.organisationId in :lineage)
              or exists (select 1 from SeatRow s where s.key.gatheringId = g.id and s.key.memberId = :member)
              or exists (select 1 from HostRow h where h.key.gatheringId = g.id and h.key.memberId = :member)
              or g.organisationId in :charge)
            order by g.starts, g.id""")
    List<GatheringRow> concerning(
            String member, Collection<String> lineage, Collection<String> charge, long since, Pageable page);

    /** The same of what has ended, the latest first. */
    @Query("""
            select g from GatheringRow g
            where g.ends < :before and (
              exists (select 1 from SeatRow s where s.key.gatheringId = g.id and s.key.memberId = :member)
              or exists (select 1 from HostRow h where h.key.gatheringId = g.id and h.key.memberId = :member)
              or g.organisationId in :charge)
            order by g.ends desc, g.id""")
    List<GatheringRow> past(String member, Collection<String> charge, long before, Pageable page);

    /** Announced ones that have not ended before that time. */
    @Query("""
            select g from GatheringRow g
            where g.state = org.xueshi.gatherings.GatheringState.ANNOUNCED and g.ends >= :since
            order by g.starts, g.id""")
    List<GatheringRow> announced(long since, Limit limit);

    /** Those of an occasion that have not ended before that time. */
    @Query("""
            select g from GatheringRow g
            where g.occasion = :occasion and g.ends >= :since order by g.starts, g.id""")
    List<GatheringRow> ofOccasion(String occasion, long since, Limit limit);

    /** Announced ones that begin before that time and after now, with fewer than so many reminders sent. */
    @Query("""
            select g.id from GatheringRow g
            where g.state = org.xueshi.gatherings.GatheringState.ANNOUNCED
              and g.starts > :now and g.starts <= :before and g.reminded < :reminders
            order by g.starts""")
    List<String> toRemind(long now, long before, int reminders, Limit limit);
}
