package org.xueshi.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An attempt as it is kept; drawn questions and answers as JSON. */
@Entity
@Table(name = "quiz_attempt")
class AttemptRow {

    /** Whose attempt. */
    @Embeddable
    record Key(@Column(name = "member_id") String memberId, String id) {}

    @EmbeddedId
    Key key;

    String activity;
    String drawn;
    String answers;

    @Column(name = "started_at")
    long startedAt;

    @Column(name = "submitted_at")
    @Nullable
    Long submittedAt;

    @Column(name = "score_percent")
    @Nullable
    Integer scorePercent;

    @Version
    @Column(name = "lock_version")
    int lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected AttemptRow() {}

    AttemptRow(Key key, String activity, String drawn, long startedAt) {
        this.key = key;
        this.activity = activity;
        this.drawn = drawn;
        this.answers = "{}";
        this.startedAt = startedAt;
    }
}
