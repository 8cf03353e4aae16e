package org.xueshi.courses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumSet;
import java.util.Map;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.Course.CourseFile;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.draft.CourseDrafts;
import org.xueshi.library.FileKind;
import org.xueshi.library.FilePicker;
import org.xueshi.library.LibraryFile;

/** The films, pictures and papers of a course that is being written; more of them come from the library. */
final class DraftFiles extends Section {

    /** Where what is taken from the library lies in a course. */
    private static final String MEDIA = "media/";

    private final transient CourseDrafts drafts;
    private final transient FilePicker picker;
    private final CourseId course;
    private final UnorderedList list = new UnorderedList();

    DraftFiles(CourseDrafts drafts, FilePicker picker, CourseId course) {
        this.drafts = drafts;
        this.picker = picker;
        this.course = course;
        addClassName("x-card");
        list.addClassName("x-items");
        var add = new Button(Texts.t("courses.studio.add-file"), VaadinIcon.PLUS.create(), click -> choose());
        add.addThemeVariants(ButtonVariant.SMALL);
        add(new H2(Texts.t("courses.studio.files")), new Paragraph(Texts.t("courses.studio.files.why")), list, add);
        show();
    }

    private void show() {
        list.removeAll();
        drafts.files(course).entrySet().stream()
                .filter(file -> file.getKey().startsWith(MEDIA))
                .forEach(file -> list.add(new ListItem(row(file))));
    }

    private Div row(Map.Entry<String, CourseFile> file) {
        var link = new Anchor(drafts.address(course, file.getKey()), file.getKey());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("target", "_blank");
        var facts = new Span(file.getValue().mediaType());
        facts.addClassName("x-course-facts");
        var remove = new Button(VaadinIcon.TRASH.create(), click -> remove(file));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(Texts.t("courses.studio.remove", file.getKey()));
        var row = new Div(new Div(link, facts), remove);
        row.addClassName("x-item");
        return row;
    }

    private void choose() {
        picker.open(EnumSet.complementOf(EnumSet.of(FileKind.OTHER)), this::take);
    }

    private void take(LibraryFile file) {
        String path = drafts.take(course, file);
        show();
        Notify.done(Texts.t("courses.studio.file-added", path));
    }

    private void remove(Map.Entry<String, CourseFile> file) {
        drafts.detach(course, file.getKey());
        show();
        Notify.undoable(Texts.t("courses.studio.removed", file.getKey()), () -> {
            drafts.putBack(course, file.getKey(), file.getValue());
            show();
        });
    }
}
