package org.xueshi.lecture.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Where a member is in one part. */
@Entity
@Table(name = "lecture_place")
class PlaceRow {

    /** Whose place, and in what. */
    @Embeddable
    record Key(@Column(name = "member_id") String memberId, String activity, String part) {}

    @EmbeddedId
    Key key;

    long place;

    @Column(name = "touched_ms")
    long touched;

    @SuppressWarnings("NullAway.Init")
    protected PlaceRow() {}

    PlaceRow(Key key, long place, long touched) {
        this.key = key;
        this.place = place;
        this.touched = touched;
    }
}
