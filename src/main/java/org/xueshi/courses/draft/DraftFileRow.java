package org.xueshi.courses.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A file of a draft, by its place in the course. */
@Entity
@Table(name = "course_draft_file")
class DraftFileRow {

    /** Where in which course. */
    @Embeddable
    record Key(@Column(name = "course_id") String courseId, String path) {}

    @EmbeddedId
    Key key;

    String sha256;

    @Column(name = "media_type")
    String mediaType;

    @SuppressWarnings("NullAway.Init")
    protected DraftFileRow() {}

    DraftFileRow(Key key, String sha256, String mediaType) {
        this.key = key;
        this.sha256 = sha256;
        this.mediaType = mediaType;
    }
}
