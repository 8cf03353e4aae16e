package org.xueshi.lecture.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.Course.CourseFile;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.library.FileId;

/** Chooses one of the course's files for a part, and takes it back. */
final class FileSlotField extends Div {

    private final transient ItemDraft draft;
    private final FileSlot slot;
    private final transient Keeping keeping;
    private boolean missing;

    FileSlotField(ItemDraft draft, FileSlot slot, Keeping keeping) {
        this.draft = draft;
        this.slot = slot;
        this.keeping = keeping;
        addClassName("x-file-slot");
        show();
    }

    /** Whether the problem is that nothing has been put here: that is said at the field. */
    boolean isMeantBy(Problem problem) {
        return !draft.files().containsKey(slot.path())
                && problem.message().arguments().contains(slot.path());
    }

    /** Whether the lecture can't do without it. */
    void setMissing(boolean isMissing) {
        missing = isMissing;
        getChildren()
                .filter(ComboBox.class::isInstance)
                .map(ComboBox.class::cast)
                .forEach(choice -> choice.setInvalid(missing));
    }

    /** As the course has it now. */
    void show() {
        removeAll();
        CourseFile there = draft.files().get(slot.path());
        if (there == null) {
            add(choice());
        } else {
            add(given(there));
        }
    }

    private Div given(CourseFile file) {
        var name = new Span(Texts.t("lecture.edit.file." + slot.name()));
        name.addClassName("x-file-slot-name");
        var link = new Anchor(draft.address(slot.path()), slot.path());
        link.getElement().setAttribute("target", "_blank");
        link.setRouterIgnore(true);
        var back = new Button(
                Texts.t("lecture.edit.take-out"),
                click -> keeping.keep(() -> {
                    draft.detach(slot.path());
                    removeAll();
                    add(choice(), undo(file));
                }));
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var given = new Div(name, link, back);
        String plays = file.mediaType().split("/", 2)[0];
        if (plays.equals("audio") || file.mediaType().equals("video/mp4")) {
            given.getElement().appendChild(player(plays));
        }
        return given;
    }

    /** To hear or see whether it is the right one, and how long it is. */
    private Element player(String tag) {
        return new Element(tag)
                .setAttribute("controls", "")
                .setAttribute("preload", "metadata")
                .setAttribute("aria-label", slot.path())
                .setAttribute("src", draft.address(slot.path()));
    }

    private Button undo(CourseFile file) {
        var undo = new Button(Texts.t("lecture.undo"), click -> attach(file));
        undo.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return undo;
    }

    private ComboBox<String> choice() {
        var choice = new ComboBox<String>(Texts.t("lecture.edit.file." + slot.name()));
        List<String> fitting = draft.files().entrySet().stream()
                .filter(file -> slot.types().contains(file.getValue().mediaType()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        choice.setItems(fitting);
        choice.setPlaceholder(Texts.t(fitting.isEmpty() ? "lecture.edit.none-fits" : "lecture.edit.choose"));
        choice.setHelperText(slot.path());
        choice.setErrorMessage(Texts.t("lecture.edit.missing"));
        choice.setInvalid(missing);
        choice.setManualValidation(true);
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            CourseFile chosen = change.getValue() == null ? null : draft.files().get(change.getValue());
            if (chosen != null) {
                attach(chosen);
            }
        });
        return choice;
    }

    private void attach(CourseFile file) {
        keeping.keep(() -> {
            draft.attach(slot.path(), new FileId(file.sha256()), file.mediaType());
            show();
        });
    }
}
