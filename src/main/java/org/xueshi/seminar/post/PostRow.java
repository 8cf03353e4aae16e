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
import org.xueshi.people.MemberId;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.likeness.Filler;

/** A post as it is kept. */
@Entity(name = "SeminarPost")
@Table(name = "seminar_post")
class PostRow {

    /** Which post of which seminar. */
    @Embeddable
    record Key(String course, String item, String id) {
        static Key of(SeminarId seminar, String id) {
            return new Key(seminar.course().value(), seminar.item(), id);
        }
    }

    @EmbeddedId
    Key key;

    @Column(name = "author_id")
    String authorId;

    @Column(name = "branch_id")
    @Nullable
    String branchId;

    String token;
    boolean tutor;

    @Column(name = "parent_id")
    @Nullable
    String parentId;

    @Column(name = "parent_author_id")
    @Nullable
    String parentAuthorId;

    String text;
    String language;

    @Column(name = "written_length")
    int writtenLength;

    @Column(name = "posted_at")
    long postedAt;

    @Column(name = "edited_at")
    @Nullable
    Long editedAt;

    int edits;

    @Column(name = "pinned_at")
    @Nullable
    Long pinnedAt;

    @Column(name = "hidden_at")
    @Nullable
    Long hiddenAt;

    @Column(name = "hidden_by")
    @Nullable
    String hiddenBy;

    @Column(name = "hidden_reason")
    @Nullable
    String hiddenReason;

    @Column(name = "copy_item")
    @Nullable
    String copyItem;

    @Column(name = "copy_post")
    @Nullable
    String copyPost;

    @Column(name = "copy_percent")
    @Nullable
    Integer copyPercent;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    Filler filler;

    @Column(name = "cleared_at")
    @Nullable
    Long clearedAt;

    @Column(name = "cleared_by")
    @Nullable
    String clearedBy;

    String signature;

    @Version
    @Column(name = "lock_version")
    int lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected PostRow() {}

    @SuppressWarnings("NullAway.Init")
    PostRow(Key key, MemberId author, String token, long postedAt) {
        this.key = key;
        this.authorId = author.value();
        this.token = token;
        this.postedAt = postedAt;
        this.text = "";
        this.signature = "";
    }

    SeminarId seminar() {
        return SeminarId.of(key.course(), key.item());
    }

    MemberId author() {
        return new MemberId(authorId);
    }

    Worth worth() {
        Worth.Copy copy = copyPercent == null || copyItem == null || copyPost == null
                ? null
                : new Worth.Copy(copyItem, copyPost, copyPercent);
        return new Worth(writtenLength, copy, filler, clearedAt != null);
    }
}
