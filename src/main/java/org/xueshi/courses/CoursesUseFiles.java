package org.xueshi.courses;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.xueshi.common.Sentence;
import org.xueshi.library.FileId;
import org.xueshi.library.FileUses;

/** Every version of a course keeps its files: somebody may be in the middle of it, and what they studied can be looked up. */
@Component
class CoursesUseFiles implements FileUses {

    private final CourseVersionRows versions;

    CoursesUseFiles(CourseVersionRows versions) {
        this.versions = versions;
    }

    @Override
    public List<Use> of(FileId file) {
        return versions.holding("%" + file.sha256() + "%", Limit.of(MOST_NAMED)).stream()
                .map(course -> new Use(Sentence.of("courses.use", course), "courses/" + course))
                .toList();
    }
}
