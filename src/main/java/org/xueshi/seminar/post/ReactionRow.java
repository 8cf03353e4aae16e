package org.xueshi.seminar.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That somebody reacted to a post in one way. */
@Entity(name = "SeminarReaction")
@Table(name = "seminar_reaction")
class ReactionRow {

    /** Whose, to which post, of which kind: once each. */
    @Embeddable
    record Key(
            String course,
            String item,
            @Column(name = "post_id") String postId,
            @Column(name = "member_id") String memberId,

            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
            Reaction kind) {}

    @EmbeddedId
    Key key;

    @Column(name = "reacted_at")
    long reactedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReactionRow() {}

    ReactionRow(Key key, long reactedAt) {
        this.key = key;
        this.reactedAt = reactedAt;
    }
}
