package org.xueshi.hours.proof;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * A key takes over from another: a note that both have signed, so that whoever trusts one of them knows the other.
 *
 * @param lastCheckpoint the last one that the old key may sign
 */
public record KeyChange(NoteKey from, NoteKey to, int lastCheckpoint, Instant at) {

    private static final String TITLE = "xueshi key change";
    private static final int LINES = 5;

    public String text() {
        return String.join("\n", TITLE, "from " + from, "to " + to, "last-checkpoint " + lastCheckpoint, "at " + at)
                + "\n";
    }

    /** The change that the note tells of; refused unless both keys have signed it. */
    public static KeyChange read(SignedNote note) {
        String[] lines = note.text().split("\n", -1);
        if (lines.length != LINES + 1) {
            throw new IllegalArgumentException("not a change of keys");
        }
        KeyChange change = read(lines);
        if (!change.text().equals(note.text()) || !note.signedBy(change.from) || !note.signedBy(change.to)) {
            throw new IllegalArgumentException("not a change of keys that both have signed");
        }
        return change;
    }

    private static KeyChange read(String[] lines) {
        try {
            return new KeyChange(
                    NoteKey.read(lines[1].substring("from ".length())),
                    NoteKey.read(lines[2].substring("to ".length())),
                    Integer.parseInt(lines[3].substring("last-checkpoint ".length())),
                    Instant.parse(lines[4].substring("at ".length())));
        } catch (IndexOutOfBoundsException | DateTimeException unreadable) {
            throw new IllegalArgumentException("not a change of keys", unreadable);
        }
    }
}
