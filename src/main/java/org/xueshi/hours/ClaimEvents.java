package org.xueshi.hours;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Steps of claims. Offers neither change nor deletion. */
interface ClaimEvents extends Repository<ClaimEvent, ClaimEvent.Key> {

    ClaimEvent save(ClaimEvent event);

    @Query("select count(e) from ClaimEvent e where e.key.claim = :claim")
    int count(String claim);

    @Query("select e from ClaimEvent e where e.key.claim = :claim order by e.key.number")
    List<ClaimEvent> of(String claim);

    /** Who returned it, the last one first. */
    @Query(
            "select e.actorId from ClaimEvent e where e.key.claim = :claim and e.kind = RETURNED order by e.key.number desc")
    List<String> returners(String claim);

    /** Claim and words of all returns of these claims, the last one last. */
    @Query("select new org.xueshi.hours.ReturnRow(e.key.claim, e.words) from ClaimEvent e"
            + " where e.key.claim in :claims and e.kind = RETURNED order by e.key.number")
    List<ReturnRow> returns(Collection<String> claims);

    /** Those of these claims whose posting was taken back. */
    @Query("select distinct e.key.claim from ClaimEvent e where e.key.claim in :claims and e.kind = REVERSED")
    Set<String> takenBack(Collection<String> claims);
}
