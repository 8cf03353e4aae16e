package org.xueshi.seminar.post;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Contributions by seminar; who is in charge of the branches is in every list. */
@org.springframework.stereotype.Repository("seminarContributionRows")
interface ContributionRows extends Repository<ContributionRow, ContributionRow.Key> {

    ContributionRow saveAndFlush(ContributionRow contribution);

    Optional<ContributionRow> findById(ContributionRow.Key key);

    /** Those of a standing, the longest waiting first; never one's own. */
    @Query("""
            select c from SeminarContribution c
            where c.key.course = :course and c.key.item = :item and c.standing in :standings
            and c.branchId in :branches and c.key.memberId <> :judge
            order by c.waitingSince, c.changedAt, c.key.memberId""")
    List<ContributionRow> page(
            String course,
            String item,
            Collection<Standing> standings,
            Collection<String> branches,
            String judge,
            Pageable page);

    /** How many wait in each seminar, and in which of them anybody wrote. */
    @Query("""
            select new org.xueshi.seminar.post.InCharge(c.key.course, c.key.item, count(c),
                sum(case when c.standing = org.xueshi.seminar.post.Standing.WAITING and c.key.memberId <> :judge
                    then 1 else 0 end))
            from SeminarContribution c where c.branchId in :branches
            group by c.key.course, c.key.item order by c.key.course, c.key.item""")
    List<InCharge> seminars(Collection<String> branches, String judge, Pageable page);
}
