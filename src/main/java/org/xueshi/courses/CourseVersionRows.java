package org.xueshi.courses;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Published versions; only ever added to. */
interface CourseVersionRows extends Repository<CourseVersionRow, CourseVersionRow.Key> {

    Optional<CourseVersionRow> findById(CourseVersionRow.Key key);

    CourseVersionRow save(CourseVersionRow version);
}
