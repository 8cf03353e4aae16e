package org.xueshi.courses.draft;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Drafts by course. */
interface CourseDraftRows extends Repository<CourseDraftRow, String> {

    CourseDraftRow saveAndFlush(CourseDraftRow draft);

    Optional<CourseDraftRow> findById(String id);

    /** Those of the organisations, the latest changed first. */
    @Query("select d from CourseDraftRow d where d.organisationId in :organisations order by d.changedAt desc")
    List<CourseDraftRow> of(Collection<String> organisations, Limit limit);
}
