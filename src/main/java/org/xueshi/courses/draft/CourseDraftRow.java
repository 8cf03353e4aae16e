package org.xueshi.courses.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A course that is being written: its description as JSON, in the form of {@code course.yaml}. */
@Entity
@Table(name = "course_draft")
class CourseDraftRow {

    /** The course's own. */
    @Id
    String id;

    @Column(name = "organisation_id")
    String organisationId;

    String description;

    @Column(name = "changed_at")
    long changedAt;

    @Column(name = "changed_by")
    String changedBy;

    @Version
    @Column(name = "lock_version")
    int lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected CourseDraftRow() {}

    CourseDraftRow(String id, String organisationId, String description, long changedAt, String changedBy) {
        this.id = id;
        this.organisationId = organisationId;
        this.description = description;
        this.changedAt = changedAt;
        this.changedBy = changedBy;
    }
}
