package org.xueshi.seminar.post;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Earlier texts by post. */
@org.springframework.stereotype.Repository("seminarVersionRows")
interface VersionRows extends Repository<VersionRow, VersionRow.Key> {

    VersionRow saveAndFlush(VersionRow version);

    @Query("""
            select v from SeminarVersion v where v.key.course = :course and v.key.item = :item and v.key.postId = :post
            order by v.key.number""")
    List<VersionRow> of(String course, String item, String post);
}
