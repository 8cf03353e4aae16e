package org.xueshi.courses;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Published versions; only ever added to. */
interface CourseVersionRows extends Repository<CourseVersionRow, CourseVersionRow.Key> {

    Optional<CourseVersionRow> findById(CourseVersionRow.Key key);

    CourseVersionRow save(CourseVersionRow version);

    /** Courses that have a version in which that text stands; goes through all of them, for what is seldom asked. */
    @Query("select distinct v.key.courseId from CourseVersionRow v where v.manifest like :text order by v.key.courseId")
    List<String> holding(String text, Limit most);
}
