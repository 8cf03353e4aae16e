package org.xueshi.quiz;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Attempts by member. */
interface AttemptRows extends Repository<AttemptRow, AttemptRow.Key> {

    AttemptRow saveAndFlush(AttemptRow attempt);

    Optional<AttemptRow> findById(AttemptRow.Key key);

    @Query("""
            select a from AttemptRow a
            where a.key.memberId = :member and a.activity = :activity and a.submittedAt is null
            order by a.startedAt desc limit 1""")
    Optional<AttemptRow> open(String member, String activity);

    /** The best score so far; null if nothing was submitted. */
    @Query("select max(a.scorePercent) from AttemptRow a where a.key.memberId = :member and a.activity = :activity")
    @org.jspecify.annotations.Nullable
    Integer best(String member, String activity);

    @Query("""
            select count(a) from AttemptRow a
            where a.key.memberId = :member and a.activity = :activity and a.submittedAt is not null""")
    int submitted(String member, String activity);
}
