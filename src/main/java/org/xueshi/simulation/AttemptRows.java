package org.xueshi.simulation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Attempts by member. */
@org.springframework.stereotype.Repository("simulationAttemptRows")
interface AttemptRows extends Repository<AttemptRow, AttemptRow.Key> {

    AttemptRow saveAndFlush(AttemptRow attempt);

    Optional<AttemptRow> findById(AttemptRow.Key key);

    @Query("""
            select a from SimulationAttempt a
            where a.key.memberId = :member and a.activity = :activity and a.endedAt is null
            order by a.startedAt desc limit 1""")
    Optional<AttemptRow> open(String member, String activity);

    /** Those that have ended, the latest first, without where they stood. */
    @Query("""
            select new org.xueshi.simulation.EndedAttempt(a.key.id, a.endedAt, a.ending, a.scorePercent)
            from SimulationAttempt a
            where a.key.memberId = :member and a.activity = :activity and a.endedAt is not null
            order by a.endedAt desc""")
    List<EndedAttempt> ended(String member, String activity, Limit limit);

    /** The best score so far; null if none has come to an ending. */
    @Query(
            "select max(a.scorePercent) from SimulationAttempt a where a.key.memberId = :member and a.activity = :activity")
    @Nullable
    Integer best(String member, String activity);

    @Query("select count(a) from SimulationAttempt a where a.key.memberId = :member and a.activity = :activity")
    int begun(String member, String activity);
}
