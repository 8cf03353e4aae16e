package org.xueshi.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads branch memberships. */
interface BranchStays extends Repository<BranchStay, BranchStay.Key> {

    @Query("select b from BranchStay b where b.key.memberId = :member order by b.key.firstDay")
    List<BranchStay> of(String member);

    @Query("select b from BranchStay b where b.key.memberId in :members order by b.key.firstDay")
    List<BranchStay> ofAll(Collection<String> members);

    @Query("""
            select b.branchId from BranchStay b where b.key.memberId = :member
            and b.key.firstDay <= :day and (b.lastDay is null or b.lastDay >= :day)
            """)
    Optional<String> branchOn(String member, LocalDate day);
}
