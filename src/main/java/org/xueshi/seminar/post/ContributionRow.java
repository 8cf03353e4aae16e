package org.xueshi.seminar.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.xueshi.seminar.SeminarId;

/** What a member has contributed to a seminar, and how it stands. */
@Entity(name = "SeminarContribution")
@Table(name = "seminar_contribution")
class ContributionRow {

    /** Whose, to which seminar. */
    @Embeddable
    record Key(
            String course,
            String item,
            @Column(name = "member_id") String memberId) {
        static Key of(SeminarId seminar, String member) {
            return new Key(seminar.course().value(), seminar.item(), member);
        }
    }

    @EmbeddedId
    Key key;

    @Column(name = "course_version")
    int courseVersion;

    @Column(name = "branch_id")
    String branchId;

    @Column(name = "own_posts")
    int ownPosts;

    int replies;
    int doubtful;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Standing standing;

    @Column(name = "waiting_since")
    @Nullable
    Long waitingSince;

    @Column(name = "changed_at")
    long changedAt;

    @Version
    @Column(name = "lock_version")
    int lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected ContributionRow() {}

    ContributionRow(Key key, String branch) {
        this.key = key;
        this.branchId = branch;
        this.standing = Standing.WRITING;
    }
}
