package org.xueshi.lecture.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Duration;
import java.util.function.LongConsumer;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.lecture.Lecture.Part;
import org.xueshi.lecture.notes.Note;
import org.xueshi.lecture.notes.Notes;

/** One note: its mark to go to, its words, and what can be done with it. */
final class NoteLine extends ListItem {

    private final Notes notes;
    private final EnrolledItem item;
    private final Part part;
    private final LongConsumer go;
    private Note note;

    NoteLine(Notes notes, EnrolledItem item, Part part, Note note, LongConsumer go) {
        this.notes = notes;
        this.item = item;
        this.part = part;
        this.note = note;
        this.go = go;
        read();
    }

    /** Where a note stands, in words; empty for the part as a whole. */
    static String mark(Part part, long mark) {
        if (part.kind().isPlayed()) {
            return clock(Duration.ofMillis(mark));
        }
        return part.kind().isPaged() ? Texts.t("lecture.seen.page", Long.toString(mark)) : "";
    }

    private static String clock(Duration at) {
        return at.toHours() > 0
                ? "%d:%02d:%02d".formatted(at.toHours(), at.toMinutesPart(), at.toSecondsPart())
                : "%d:%02d".formatted(at.toMinutes(), at.toSecondsPart());
    }

    private void read() {
        removeAll();
        String mark = mark(part, note.mark());
        var words = new Span(note.words());
        words.addClassName("x-note-words");
        if (!mark.isEmpty()) {
            var jump = new Button(mark, click -> go.accept(note.mark()));
            jump.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            jump.setAriaLabel(Texts.t("lecture.note.go", mark));
            add(jump);
        }
        add(
                words,
                new Div(
                        icon(VaadinIcon.EDIT, "lecture.note.edit", this::edit),
                        icon(VaadinIcon.TRASH, "lecture.note.delete", this::delete)));
    }

    private static Button icon(VaadinIcon sign, String words, Runnable action) {
        var button = new Button(sign.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Texts.t(words));
        return button;
    }

    private void edit() {
        removeAll();
        var form = new NoteForm(
                mark(part, note.mark()),
                note.words(),
                words -> {
                    note = notes.change(item, note.id(), words);
                    read();
                },
                this::read);
        add(form);
        form.focus();
    }

    /** In its place stands that it is gone, and how to bring it back, as long as the part is shown. */
    private void delete() {
        Note deleted = notes.delete(item, note.id());
        removeAll();
        var gone = new Span(Texts.t("lecture.note.deleted"));
        gone.getElement().setAttribute("role", "status");
        var undo = new Button(Texts.t("lecture.undo"), click -> {
            note = notes.restore(item, deleted);
            read();
        });
        undo.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(gone, undo);
        undo.focus();
    }
}
