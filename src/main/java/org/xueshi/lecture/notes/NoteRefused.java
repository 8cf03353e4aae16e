package org.xueshi.lecture.notes;

import org.xueshi.common.Refused;

/** A note that can't be kept as it is; what was typed stays with the person. */
public final class NoteRefused extends Refused {

    /** Of one note; whoever writes more keeps it elsewhere. */
    public static final int LONGEST = 2_000;

    /** Of one lecture: one for every minute of the longest. */
    static final int MOST = 500;

    private NoteRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static void requireWords(String words) {
        if (words.isBlank()) {
            throw new NoteRefused("lecture.refused.note-empty");
        }
        if (words.length() > LONGEST) {
            throw new NoteRefused("lecture.refused.note-long", LONGEST, words.length());
        }
    }

    static void requireRoom(int notes) {
        if (notes >= MOST) {
            throw new NoteRefused("lecture.refused.notes-many", MOST);
        }
    }
}
