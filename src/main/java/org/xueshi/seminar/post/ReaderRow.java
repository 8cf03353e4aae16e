package org.xueshi.seminar.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.xueshi.people.MemberId;

/** How far somebody has read in a seminar, and whether they follow it. */
@Entity(name = "SeminarReader")
@Table(name = "seminar_reader")
class ReaderRow {

    /** Whose, of which seminar. */
    @Embeddable
    record Key(@Column(name = "member_id") String memberId, String course, String item) {}

    @EmbeddedId
    Key key;

    boolean follows;
    boolean told;

    @Column(name = "read_to")
    long readTo;

    @SuppressWarnings("NullAway.Init")
    protected ReaderRow() {}

    ReaderRow(Key key) {
        this.key = key;
    }

    MemberId reader() {
        return new MemberId(key.memberId());
    }
}
