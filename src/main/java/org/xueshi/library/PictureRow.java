package org.xueshi.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A picture of a file, or of one of its pages. */
@Entity
@Table(name = "library_picture")
class PictureRow {

    /** Of which bytes, and which page; 0 is the small one for lists. */
    @Embeddable
    record Key(String sha256, int page) {}

    @EmbeddedId
    Key key;

    @Column(name = "picture_sha256")
    String pictureSha256;

    int width;

    int height;

    @SuppressWarnings("NullAway.Init")
    protected PictureRow() {}

    PictureRow(Key key, FileId picture, int width, int height) {
        this.key = key;
        this.pictureSha256 = picture.sha256();
        this.width = width;
        this.height = height;
    }
}
