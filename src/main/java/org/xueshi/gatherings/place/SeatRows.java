package org.xueshi.gatherings.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Seats by gathering and by member. */
interface SeatRows extends Repository<SeatRow, SeatRow.Key> {

    SeatRow save(SeatRow seat);

    Optional<SeatRow> findById(SeatRow.Key key);

    @Query("select s from SeatRow s where s.key.gatheringId = :gathering order by s.order")
    List<SeatRow> of(String gathering);

    /** One member's in several gatherings. */
    @Query("select s from SeatRow s where s.key.memberId = :member and s.key.gatheringId in :gatherings")
    List<SeatRow> mine(String member, Collection<String> gatherings);

    /** Those of several members in gatherings that have not ended before that time. */
    @Query("""
            select s from SeatRow s, GatheringRow g
            where g.id = s.key.gatheringId and s.key.memberId in :members and g.ends >= :since
              and g.state = org.xueshi.gatherings.GatheringState.ANNOUNCED""")
    List<SeatRow> ahead(Collection<String> members, long since);

    /** How many of each gathering are taken or held. */
    @Query("""
            select s.key.gatheringId as gathering, count(s) as seats from SeatRow s
            where s.key.gatheringId in :gatherings and s.state in (
              org.xueshi.gatherings.place.SeatState.CONFIRMED, org.xueshi.gatherings.place.SeatState.OFFERED)
            group by s.key.gatheringId""")
    List<Taken> taken(Collection<String> gatherings);

    /** A gathering with its taken places. */
    interface Taken {
        String getGathering();

        int getSeats();
    }

    /** Gatherings with an offer whose time is over. */
    @Query("""
            select distinct s.key.gatheringId from SeatRow s, GatheringRow g
            where g.id = s.key.gatheringId and g.state = org.xueshi.gatherings.GatheringState.ANNOUNCED
              and s.state = org.xueshi.gatherings.place.SeatState.OFFERED and s.confirmBy <= :now""")
    List<String> lapsing(long now, Limit limit);

    /** Announced gatherings ahead where somebody waits although places are free. */
    @Query("""
            select g.id from GatheringRow g
            where g.state = org.xueshi.gatherings.GatheringState.ANNOUNCED and g.starts > :now
              and exists (select 1 from SeatRow w where w.key.gatheringId = g.id
                and w.state = org.xueshi.gatherings.place.SeatState.WAITING)
              and g.places > (select count(s) from SeatRow s where s.key.gatheringId = g.id and s.state in (
                org.xueshi.gatherings.place.SeatState.CONFIRMED, org.xueshi.gatherings.place.SeatState.OFFERED))""")
    List<String> withFreePlaces(long now, Limit limit);
}
