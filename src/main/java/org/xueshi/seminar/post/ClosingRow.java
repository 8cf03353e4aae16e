package org.xueshi.seminar.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That a seminar takes no posts any more, or takes them again. */
@Entity(name = "SeminarClosing")
@Table(name = "seminar_closing")
class ClosingRow {

    /** Which seminar. */
    @Embeddable
    record Key(String course, String item) {}

    @EmbeddedId
    Key key;

    boolean closed;
    String reason;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    long decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected ClosingRow() {}

    @SuppressWarnings("NullAway.Init")
    ClosingRow(Key key) {
        this.key = key;
    }
}
