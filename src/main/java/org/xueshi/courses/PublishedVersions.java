package org.xueshi.courses;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Whole versions of courses. Versions never change; each picture of a course would otherwise read the whole of it. */
@Component
class PublishedVersions {

    private static final int VERSIONS_KEPT = 64;

    private final CourseVersionRows versions;
    private final JsonMapper json;
    private final Cache<CourseVersionRow.Key, Course> lately =
            Caffeine.newBuilder().maximumSize(VERSIONS_KEPT).build();

    PublishedVersions(CourseVersionRows versions, JsonMapper json) {
        this.versions = versions;
        this.json = json;
    }

    /** A version that there is; refused like an unknown course if there is none. Trusted callers only. */
    Course version(CourseId id, int version) {
        return lately.get(new CourseVersionRow.Key(id.value(), version), this::read);
    }

    private Course read(CourseVersionRow.Key key) {
        return versions.findById(key)
                .map(row -> json.readValue(row.manifest, Course.class))
                .orElseThrow(() -> new NoSuchCourseRefused(key.courseId()));
    }
}
