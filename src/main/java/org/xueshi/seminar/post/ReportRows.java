package org.xueshi.seminar.post;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reports by post. */
@org.springframework.stereotype.Repository("seminarReportRows")
interface ReportRows extends Repository<ReportRow, ReportRow.Key> {

    ReportRow saveAndFlush(ReportRow report);

    Optional<ReportRow> findById(ReportRow.Key key);

    /** Not settled, about posts of members of these branches, the oldest first. */
    @Query("""
            select r from SeminarReport r, SeminarPost p
            where p.key.course = r.key.course and p.key.item = r.key.item and p.key.id = r.key.postId
            and r.key.course = :course and r.key.item = :item and r.settledAt is null
            and p.branchId in :branches and p.authorId <> :judge order by r.reportedAt""")
    List<ReportRow> open(String course, String item, Collection<String> branches, String judge, Limit limit);

    @Modifying
    @Query("""
            update SeminarReport r set r.settledAt = :now, r.settledBy = :by
            where r.key.course = :course and r.key.item = :item and r.key.postId = :post and r.settledAt is null""")
    int settle(String course, String item, String post, String by, long now);
}
