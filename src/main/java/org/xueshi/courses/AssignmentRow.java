package org.xueshi.courses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Tags;

/** An organisation assigns a course to everybody in and below it. */
@Entity
@Table(name = "assignment")
class AssignmentRow {

    @Id
    String id;

    @Column(name = "organisation_id")
    String organisationId;

    @Column(name = "course_id")
    String courseId;

    String category;

    String tags;

    @Column(name = "from_day")
    LocalDate fromDay;

    @Column(name = "until_day")
    @Nullable
    LocalDate untilDay;

    @Column(name = "assigned_by")
    String assignedBy;

    @SuppressWarnings("NullAway.Init")
    protected AssignmentRow() {}

    AssignmentRow(
            String id,
            String organisationId,
            String courseId,
            String category,
            Tags tags,
            LocalDate fromDay,
            @Nullable LocalDate untilDay,
            String assignedBy) {
        this.id = id;
        this.organisationId = organisationId;
        this.courseId = courseId;
        this.category = category;
        this.tags = tags.toString();
        this.fromDay = fromDay;
        this.untilDay = untilDay;
        this.assignedBy = assignedBy;
    }
}
