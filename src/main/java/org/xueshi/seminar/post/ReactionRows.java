package org.xueshi.seminar.post;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reactions by post. */
@org.springframework.stereotype.Repository("seminarReactionRows")
interface ReactionRows extends Repository<ReactionRow, ReactionRow.Key> {

    ReactionRow saveAndFlush(ReactionRow reaction);

    Optional<ReactionRow> findById(ReactionRow.Key key);

    void deleteById(ReactionRow.Key key);

    /** How many of each kind, and whether the reader's is among them. */
    @Query("""
            select new org.xueshi.seminar.post.Tally(r.key.postId, r.key.kind, count(r),
                max(case when r.key.memberId = :reader then 1 else 0 end))
            from SeminarReaction r where r.key.course = :course and r.key.item = :item and r.key.postId in :posts
            group by r.key.postId, r.key.kind""")
    List<Tally> of(String course, String item, Collection<String> posts, String reader);
}
