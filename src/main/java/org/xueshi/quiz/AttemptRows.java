package org.xueshi.quiz;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
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

    /** Open ones of the member in any test with a limit. */
    @Query("""
            select a from AttemptRow a
            where a.key.memberId = :member and a.submittedAt is null and a.deadlineAt is not null""")
    List<AttemptRow> running(String member);

    /** Open ones of anybody whose deadline lies before that time, after that member and attempt. */
    @Query("""
            select a.key from AttemptRow a
            where a.submittedAt is null and a.deadlineAt < :before order by a.deadlineAt""")
    List<AttemptRow.Key> overdue(long before, Limit limit);

    /** Submitted ones, the latest first. */
    @Query("""
            select a from AttemptRow a
            where a.key.memberId = :member and a.activity = :activity and a.submittedAt is not null
            order by a.submittedAt desc""")
    List<AttemptRow> submitted(String member, String activity, Limit limit);

    /** The best score so far; null if nothing was submitted. */
    @Query("select max(a.scorePercent) from AttemptRow a where a.key.memberId = :member and a.activity = :activity")
    @Nullable
    Integer best(String member, String activity);

    @Query("""
            select new org.xueshi.quiz.Tally(count(a), max(a.submittedAt), max(a.scorePercent)) from AttemptRow a
            where a.key.memberId = :member and a.activity = :activity and a.submittedAt is not null""")
    Tally tally(String member, String activity);
}
