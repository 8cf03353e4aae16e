package org.xueshi.seminar.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A picture that somebody gave to a seminar. */
@Entity(name = "SeminarPicture")
@Table(name = "seminar_picture")
class PictureRow {

    /** Which picture of which seminar. */
    @Embeddable
    record Key(String course, String item, String id) {}

    @EmbeddedId
    Key key;

    @Column(name = "member_id")
    String memberId;

    String sha256;

    @Column(name = "received_at")
    long receivedAt;

    @SuppressWarnings("NullAway.Init")
    protected PictureRow() {}

    PictureRow(Key key, String memberId, String sha256, long receivedAt) {
        this.key = key;
        this.memberId = memberId;
        this.sha256 = sha256;
        this.receivedAt = receivedAt;
    }
}
