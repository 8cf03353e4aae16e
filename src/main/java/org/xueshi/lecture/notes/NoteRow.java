package org.xueshi.lecture.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A note as it is kept. */
@Entity
@Table(name = "lecture_note")
class NoteRow {

    /** Whose note, and beside what. */
    @Embeddable
    record Key(@Column(name = "member_id") String memberId, String activity, String id) {}

    @EmbeddedId
    Key key;

    String part;
    long mark;
    String words;

    @Column(name = "written_ms")
    long written;

    @SuppressWarnings("NullAway.Init")
    protected NoteRow() {}

    NoteRow(Key key, String part, long mark, String words, long written) {
        this.key = key;
        this.part = part;
        this.mark = mark;
        this.words = words;
        this.written = written;
    }

    Note note() {
        return new Note(key.id(), part, mark, words, Instant.ofEpochMilli(written));
    }
}
