package org.xueshi.hours;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Claims drawn for review. Each query carries its scope. */
interface ReviewRecords extends Repository<ReviewRecord, String> {

    String OPEN = "from ReviewRecord r, ClaimRecord c where c.id = r.claimId and r.approverId in :approvers"
            + " and r.state = OPEN and not exists"
            + " (select b from ClaimBar b where b.key.claim = r.claimId and b.key.member = :actor) ";

    ReviewRecord saveAndFlush(ReviewRecord review);

    Optional<ReviewRecord> findByClaimId(String claimId);

    /** Claims that were drawn and that nobody has looked at, by id, after that one. */
    @Query("select r.claimId from ReviewRecord r where r.state = OPEN and r.claimId > :after order by r.claimId")
    List<String> claimsWithOpen(String after, Limit limit);

    @Query("select r from ReviewRecord r where r.claimId = :claim and r.approverId in :approvers")
    Optional<ReviewRecord> decidedIn(String claim, Collection<String> approvers);

    @Query(ClaimRecords.SELECT + OPEN + "order by r.drawnAtMs, r.claimId")
    List<ClaimRow> open(Collection<String> approvers, String actor, Pageable page);

    @Query("select count(r) " + OPEN)
    int countOpen(Collection<String> approvers, String actor);
}
