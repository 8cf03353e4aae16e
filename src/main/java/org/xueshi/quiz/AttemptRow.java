package org.xueshi.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An attempt as it is kept; drawn questions, answers and flags as JSON. Times in epoch milliseconds. */
@Entity
@Table(name = "quiz_attempt")
class AttemptRow {

    /** Whose attempt. */
    @Embeddable
    record Key(@Column(name = "member_id") String memberId, String id) {}

    @EmbeddedId
    Key key;

    String activity;

    /** The member's first, second … of the test; two that begin at once meet here. Null in attempts from before. */
    @Column(name = "attempt_number")
    @Nullable
    Integer number;

    /** What it was drawn by. Null in attempts from before. */
    @Nullable
    Long seed;

    String drawn;
    String answers;
    String flagged;

    @Column(name = "started_at")
    long startedAt;

    @Column(name = "deadline_at")
    @Nullable
    Long deadlineAt;

    @Column(name = "submitted_at")
    @Nullable
    Long submittedAt;

    boolean expired;

    @Column(name = "score_percent")
    @Nullable
    Integer scorePercent;

    @Version
    @Column(name = "lock_version")
    int lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected AttemptRow() {}

    AttemptRow(
            Key key, String activity, int number, long seed, String drawn, long startedAt, @Nullable Long deadlineAt) {
        this.key = key;
        this.activity = activity;
        this.number = number;
        this.seed = seed;
        this.drawn = drawn;
        this.answers = "{}";
        this.flagged = "[]";
        this.startedAt = startedAt;
        this.deadlineAt = deadlineAt;
    }

    /** Whether the deadline, and what is allowed for the way, has passed. */
    boolean isOver(long now) {
        return deadlineAt != null && now > deadlineAt + QuizRules.GRACE.toMillis();
    }
}
