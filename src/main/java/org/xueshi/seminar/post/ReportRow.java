package org.xueshi.seminar.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** That somebody asks those in charge to look at a post. */
@Entity(name = "SeminarReport")
@Table(name = "seminar_report")
class ReportRow {

    /** Who reports which post: once. */
    @Embeddable
    record Key(
            String course,
            String item,
            @Column(name = "post_id") String postId,
            @Column(name = "member_id") String memberId) {}

    @EmbeddedId
    Key key;

    String reason;

    @Column(name = "reported_at")
    long reportedAt;

    @Column(name = "settled_at")
    @Nullable
    Long settledAt;

    @Column(name = "settled_by")
    @Nullable
    String settledBy;

    @SuppressWarnings("NullAway.Init")
    protected ReportRow() {}

    @SuppressWarnings("NullAway.Init")
    ReportRow(Key key) {
        this.key = key;
    }
}
