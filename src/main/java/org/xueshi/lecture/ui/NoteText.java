package org.xueshi.lecture.ui;

import java.util.List;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.lecture.Lecture.Part;
import org.xueshi.lecture.notes.Note;

/** A member's notes as a plain text, part by part. */
final class NoteText {

    private NoteText() {}

    static String of(EnrolledItem item, List<Part> parts, List<Note> notes) {
        var text = new StringBuilder();
        line(text, Texts.t(item.course().title()));
        line(text, Texts.t(item.item().title()));
        for (Part part : parts) {
            List<Note> ofPart =
                    notes.stream().filter(note -> note.part().equals(part.id())).toList();
            if (!ofPart.isEmpty()) {
                line(text, "");
                line(text, Texts.t(part.title()));
                ofPart.forEach(note -> line(text, noted(part, note)));
            }
        }
        return text.toString();
    }

    private static String noted(Part part, Note note) {
        String mark = NoteLine.mark(part, note.mark());
        return mark.isEmpty() ? note.words() : mark + "  " + note.words();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append("\r\n");
    }
}
