package org.xueshi.courses;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A published version as it was read from its folder. */
@Entity
@Immutable
@Table(name = "course_version")
class CourseVersionRow {

    /** Which version of which course. */
    @Embeddable
    record Key(@Column(name = "course_id") String courseId, int version) {}

    @EmbeddedId
    Key key;

    @Column(name = "published_at")
    long publishedAt;

    String manifest;

    @SuppressWarnings("NullAway.Init")
    protected CourseVersionRow() {}

    CourseVersionRow(Key key, long publishedAt, String manifest) {
        this.key = key;
        this.publishedAt = publishedAt;
        this.manifest = manifest;
    }
}
