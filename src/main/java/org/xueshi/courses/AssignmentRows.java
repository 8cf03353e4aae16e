package org.xueshi.courses;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Assignments by organisation. */
interface AssignmentRows extends Repository<AssignmentRow, String> {

    AssignmentRow save(AssignmentRow assignment);

    Optional<AssignmentRow> findById(String id);

    /** Those of the organisations that hold on the day, the earliest first. */
    @Query("""
            select a from AssignmentRow a
            where a.organisationId in :organisations and a.fromDay <= :day
              and (a.untilDay is null or a.untilDay >= :day)
            order by a.fromDay, a.id""")
    List<AssignmentRow> on(LocalDate day, Collection<String> organisations);
}
