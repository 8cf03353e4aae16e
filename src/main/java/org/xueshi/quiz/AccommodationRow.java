package org.xueshi.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueshi.courses.CourseId;
import org.xueshi.people.MemberId;

/** An accommodation as it is kept: never changed, only ended. Times in epoch milliseconds. */
@Entity
@Table(name = "quiz_accommodation")
class AccommodationRow {

    /** Whose. */
    @Embeddable
    record Key(@Column(name = "member_id") String memberId, String id) {}

    @EmbeddedId
    Key key;

    /** Empty for all tests. */
    String course;

    /** Empty for all tests. */
    String item;

    @Column(name = "factor_percent")
    int factorPercent;

    @Column(name = "extra_attempts")
    int extraAttempts;

    String reason;

    @Column(name = "granted_by")
    String grantedBy;

    @Column(name = "granted_at")
    long grantedAt;

    @Column(name = "ended_by")
    @Nullable
    String endedBy;

    @Column(name = "ended_at")
    @Nullable
    Long endedAt;

    @SuppressWarnings("NullAway.Init")
    protected AccommodationRow() {}

    Accommodation toAccommodation() {
        return new Accommodation(
                key.id(),
                new MemberId(key.memberId()),
                course.isEmpty() ? null : new CourseId(course),
                item.isEmpty() ? null : item,
                factorPercent,
                extraAttempts,
                reason,
                new MemberId(grantedBy),
                Instant.ofEpochMilli(grantedAt),
                endedAt == null ? null : Instant.ofEpochMilli(endedAt));
    }
}
