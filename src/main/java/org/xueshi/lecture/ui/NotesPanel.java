package org.xueshi.lecture.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.lecture.Lecture.Part;
import org.xueshi.lecture.notes.Note;
import org.xueshi.lecture.notes.Notes;

/** What the member writes beside a part for themselves: at the time or page where they are. */
final class NotesPanel extends Section {

    private final Notes notes;
    private final EnrolledItem item;
    private final List<Part> parts;
    private final LongConsumer go;
    private final Div editing = new Div();
    private final OrderedList list = new OrderedList();
    private final Anchor export;
    private @Nullable Part part;

    /**
     * @param ask asks the player where the person is, and begins a note there
     * @param go goes to a mark of the part that is shown
     */
    NotesPanel(Notes notes, EnrolledItem item, List<Part> parts, Runnable ask, LongConsumer go) {
        this.notes = notes;
        this.item = item;
        this.parts = parts;
        this.go = go;
        addClassName("x-notes");
        var add = new Button(Texts.t("lecture.note.add"), click -> ask.run());
        add.setTooltipText(Texts.t("lecture.note.key"));
        export = export();
        var head = new Header(new H3(Texts.t("lecture.notes")), add, export);
        list.addClassName("x-note-list");
        add(head, new Paragraph(Texts.t("lecture.notes.private")), editing, list);
    }

    /** Shows the notes beside that part. */
    void show(Part shown) {
        part = shown;
        editing.removeAll();
        refresh();
    }

    /** Opens a new note at that mark. */
    void begin(long mark) {
        Part at = part;
        if (at != null) {
            var form = new NoteForm(
                    NoteLine.mark(at, mark),
                    "",
                    words -> {
                        notes.add(item, at.id(), mark, words);
                        editing.removeAll();
                        refresh();
                    },
                    editing::removeAll);
            editing.removeAll();
            editing.add(form);
            form.focus();
        }
    }

    private void refresh() {
        List<Note> all = notes.of(item);
        list.removeAll();
        Part at = part;
        if (at != null) {
            all.stream()
                    .filter(note -> note.part().equals(at.id()))
                    .forEach(note -> list.add(new NoteLine(notes, item, at, note, go)));
        }
        export.setVisible(!all.isEmpty());
    }

    private Anchor export() {
        Supplier<String> text = () -> NoteText.of(item, parts, notes.of(item));
        String name = item.course().id().value() + "-" + item.item().id() + ".txt";
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name, "text/plain;charset=utf-8", bytes.length);
                }),
                Texts.t("lecture.notes.export"));
        link.getElement().setAttribute("download", name);
        return link;
    }
}
