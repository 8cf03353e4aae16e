package org.xueshi.courses;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.courses.CourseQuery.Length;

/** What there is to learn. Published courses are for every member. */
@Service
@Transactional(readOnly = true)
public class Catalogue {

    private final CourseRows courses;
    private final PublishedVersions versions;

    Catalogue(CourseRows courses, PublishedVersions versions) {
        this.courses = courses;
        this.versions = versions;
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

    /** Those that are published of these, by title. Trusted callers only. */
    List<CourseSummary> of(Collection<CourseId> ids) {
        return ids.isEmpty()
                ? List.of()
                : courses.of(ids.stream().map(CourseId::value).toList());
    }

    /** The published version. */
    @PreAuthorize("isAuthenticated()")
    public Optional<Course> course(CourseId id) {
        return published(id);
    }

    /** The same whoever is at work. Trusted callers only. */
    public Optional<Course> published(CourseId id) {
        return courses.findById(id.value()).map(row -> versions.version(id, row.version));
    }

    /** A version that there is; refused like an unknown course if there is none. */
    @PreAuthorize("isAuthenticated()")
    public Course version(CourseId id, int version) {
        return versions.version(id, version);
    }
}
