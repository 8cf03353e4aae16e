package org.xueshi.courses;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The catalogue's table. */
interface CourseRows extends Repository<CourseRow, String> {

    Optional<CourseRow> findById(String id);

    CourseRow saveAndFlush(CourseRow course);

    /** Those with one of the ids, by title. */
    @Query("""
            select new org.xueshi.courses.CourseSummary(
              c.id, c.version, c.titleZh, c.titleEn, c.summaryZh, c.summaryEn, c.topic, c.minutes, c.capMinutes,
              c.languages, c.formats, c.cover, c.coverAltZh, c.coverAltEn)
            from CourseRow c
            where c.id in :ids
            order by c.titleZh, c.id""")
    List<CourseSummary> of(Collection<String> ids);

    /** Courses that match every filter; a filter of {@code '%'} or of an open range lets all pass. */
    @Query("""
            select new org.xueshi.courses.CourseSummary(
              c.id, c.version, c.titleZh, c.titleEn, c.summaryZh, c.summaryEn, c.topic, c.minutes, c.capMinutes,
              c.languages, c.formats, c.cover, c.coverAltZh, c.coverAltEn)
            from CourseRow c
            where c.searchText like :words escape '!'
              and c.topic like :topic
              and c.formats like :format
              and c.languages like :language
              and c.minutes between :shortest and :longest
            order by c.titleZh, c.id""")
    List<CourseSummary> find(
            String words, String topic, String format, String language, int shortest, int longest, Pageable page);
}
