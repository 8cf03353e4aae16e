package org.xueshi.courses.draft;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Files of drafts. */
interface DraftFileRows extends Repository<DraftFileRow, DraftFileRow.Key> {

    DraftFileRow saveAndFlush(DraftFileRow file);

    Optional<DraftFileRow> findById(DraftFileRow.Key key);

    void deleteById(DraftFileRow.Key key);

    @Query("select f from DraftFileRow f where f.key.courseId = :course order by f.key.path")
    List<DraftFileRow> of(String course);

    /** Courses whose drafts hold the file. */
    @Query("select distinct f.key.courseId from DraftFileRow f where f.sha256 = :sha256 order by f.key.courseId")
    List<String> holding(String sha256, Limit limit);
}
