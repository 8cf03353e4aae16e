package org.xueshi.courses;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Enrolments by member. */
interface EnrolmentRows extends Repository<EnrolmentRow, EnrolmentRow.Key> {

    Optional<EnrolmentRow> findById(EnrolmentRow.Key key);

    EnrolmentRow saveAndFlush(EnrolmentRow enrolment);

    @Query("select e from EnrolmentRow e where e.key.memberId = :member and e.key.courseId in :courses")
    List<EnrolmentRow> of(String member, Collection<String> courses);

    /** Begun and neither left nor completed, the one touched last first. */
    @Query("""
            select e from EnrolmentRow e
            where e.key.memberId = :member and e.leftAt is null and e.completedAt is null
            order by e.touchedAt desc""")
    List<EnrolmentRow> open(String member, Limit limit);

    @Query("select e from EnrolmentRow e where e.key.memberId in :members")
    List<EnrolmentRow> ofAll(Collection<String> members);
}
