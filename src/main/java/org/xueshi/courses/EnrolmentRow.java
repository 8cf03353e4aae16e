package org.xueshi.courses;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;

/** A member's enrolment in one version of a course. Times in epoch milliseconds. */
@Entity
@Table(name = "enrolment")
class EnrolmentRow {

    /** Who in what. */
    @Embeddable
    record Key(
            @Column(name = "member_id") String memberId,
            @Column(name = "course_id") String courseId) {}

    @EmbeddedId
    Key key;

    int version;
    String language;

    @Column(name = "enrolled_at")
    long enrolledAt;

    @Column(name = "last_item")
    @Nullable
    String lastItem;

    @Column(name = "touched_at")
    long touchedAt;

    @Column(name = "left_at")
    @Nullable
    Long leftAt;

    @Column(name = "completed_at")
    @Nullable
    Long completedAt;

    @Version
    @Column(name = "lock_version")
    int lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected EnrolmentRow() {}

    EnrolmentRow(Key key, int version, Language language, long now) {
        this.key = key;
        this.version = version;
        this.language = language.tag();
        this.enrolledAt = now;
        this.touchedAt = now;
    }

    boolean isOpen() {
        return leftAt == null;
    }
}
