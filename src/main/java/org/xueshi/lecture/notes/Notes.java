package org.xueshi.lecture.notes;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Ids;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;

/**
 * Notes of the signed-in member, and of nobody else: whoever leads, teaches or administers has no way to them, here or
 * elsewhere.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Notes {

    private final NoteRows notes;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    public Notes(NoteRows notes, SignedIn signedIn, ApplicationClock clock) {
        this.notes = notes;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** All beside the lecture, by their marks. */
    @Transactional(readOnly = true)
    public List<Note> of(EnrolledItem item) {
        return notes.of(own(item), item.activity().value()).stream()
                .map(NoteRow::note)
                .toList();
    }

    /** Writes a note, or refuses it with {@link NoteRefused}. */
    public Note add(EnrolledItem item, String part, long mark, String words) {
        NoteRefused.requireWords(words);
        NoteRefused.requireRoom(of(item).size());
        return keep(item, Ids.next(), part, mark, words, clock.millis());
    }

    /** Writes other words in its place. */
    public Note change(EnrolledItem item, String id, String words) {
        NoteRefused.requireWords(words);
        NoteRow row = row(item, id);
        row.words = words.strip();
        return row.note();
    }

    /** Takes it away, and hands it over so that it can be put back. */
    public Note delete(EnrolledItem item, String id) {
        NoteRow row = row(item, id);
        notes.delete(row);
        return row.note();
    }

    /** Puts back what was deleted, as it was. */
    public Note restore(EnrolledItem item, Note deleted) {
        NoteRefused.requireWords(deleted.words());
        NoteRefused.requireRoom(of(item).size());
        return keep(
                item,
                deleted.id(),
                deleted.part(),
                deleted.mark(),
                deleted.words(),
                deleted.written().toEpochMilli());
    }

    private Note keep(EnrolledItem item, String id, String part, long mark, String words, long written) {
        var row = new NoteRow(key(item, id), part, mark, words.strip(), written);
        return notes.saveAndFlush(row).note();
    }

    private NoteRow row(EnrolledItem item, String id) {
        return notes.findById(key(item, id)).orElseThrow(NotAllowedRefused::new);
    }

    private NoteRow.Key key(EnrolledItem item, String id) {
        return new NoteRow.Key(own(item), item.activity().value(), id);
    }

    private String own(EnrolledItem item) {
        return signedIn.only(item.member()).value();
    }
}
