package org.xueshi.seminar.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What somebody is writing. */
@Entity(name = "SeminarDraft")
@Table(name = "seminar_draft")
class DraftRow {

    /** Whose, and where: at the end of the seminar if the place is empty, else under the post of that id. */
    @Embeddable
    record Key(@Column(name = "member_id") String memberId, String course, String item, String place) {}

    @EmbeddedId
    Key key;

    String text;
    String token;

    @Column(name = "kept_at")
    long keptAt;

    @SuppressWarnings("NullAway.Init")
    protected DraftRow() {}

    @SuppressWarnings("NullAway.Init")
    DraftRow(Key key) {
        this.key = key;
    }
}
