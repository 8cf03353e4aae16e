package org.xueshi.courses;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.courses.CourseQuery.Length;
import tools.jackson.databind.json.JsonMapper;

/** What there is to learn. Published courses are for every member. */
@Service
@Transactional(readOnly = true)
public class Catalogue {

    /** Versions never change; each picture of a course would otherwise read the whole of it. */
    private static final int VERSIONS_KEPT = 64;

    private final CourseRows courses;
    private final CourseVersionRows versions;
    private final JsonMapper json;
    private final Cache<CourseVersionRow.Key, Course> lately =
            Caffeine.newBuilder().maximumSize(VERSIONS_KEPT).build();

    Catalogue(CourseRows courses, CourseVersionRows versions, JsonMapper json) {
        this.courses = courses;
        this.versions = versions;
        this.json = json;
    }

    /** A page of the courses that match, by title. */
    @PreAuthorize("isAuthenticated()")
    public List<CourseSummary> find(CourseQuery query, int page, int size) {
        Length length = query.length();
        return courses.find(
                query.wordsPattern(),
                query.topic() == null ? "%" : query.topic(),
                CourseQuery.wordPattern(query.format()),
                CourseQuery.wordPattern(
                        query.language() == null ? null : query.language().tag()),
                length == null ? 0 : length.from,
                length == null ? Integer.MAX_VALUE : length.to,
                PageRequest.of(page, size));
    }

    /** The published version. */
    @PreAuthorize("isAuthenticated()")
    public Optional<Course> course(CourseId id) {
        return courses.findById(id.value()).map(row -> version(id, row.version));
    }

    /** A version that there is; refused like an unknown course if there is none. */
    @PreAuthorize("isAuthenticated()")
    public Course version(CourseId id, int version) {
        return lately.get(new CourseVersionRow.Key(id.value(), version), this::read);
    }

    private Course read(CourseVersionRow.Key key) {
        return versions.findById(key)
                .map(row -> json.readValue(row.manifest, Course.class))
                .orElseThrow(() -> new NoSuchCourseRefused(key.courseId()));
    }
}
