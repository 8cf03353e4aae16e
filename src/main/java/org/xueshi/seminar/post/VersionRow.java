package org.xueshi.seminar.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An earlier text of a post. */
@Entity(name = "SeminarVersion")
@Table(name = "seminar_version")
class VersionRow {

    /** Numbers count from 1. */
    @Embeddable
    record Key(
            String course,
            String item,
            @Column(name = "post_id") String postId,
            int number) {}

    @EmbeddedId
    Key key;

    String text;

    @Column(name = "written_at")
    long writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected VersionRow() {}

    VersionRow(Key key, String text, long writtenAt) {
        this.key = key;
        this.text = text;
        this.writtenAt = writtenAt;
    }
}
