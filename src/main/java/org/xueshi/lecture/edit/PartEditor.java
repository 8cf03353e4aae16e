package org.xueshi.lecture.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.Language;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.lecture.Lecture.Kind;
import org.xueshi.library.Pictures;

/** One part of a lecture being written: its name, what it shows in each language, and what is wrong with it. */
final class PartEditor extends Section {

    /** As the schema says. */
    private static final int LONGEST_TITLE = 80;

    private final transient ItemDraft draft;
    private final PartDraft part;
    private final transient Keeping keeping;
    private final UnorderedList problems = new UnorderedList();
    private final H3 heading = new H3();
    private final List<FileSlotField> slots = new ArrayList<>();
    private final List<PagesFromSlides> makers = new ArrayList<>();
    private final transient Pictures pictures;

    /** What can be done with a part as a whole. */
    interface Moves {
        void move(String part, int by);

        void remove(String part);
    }

    PartEditor(ItemDraft draft, DraftParts parts, PartDraft part, Keeping keeping, Pictures pictures, Moves moves) {
        this.draft = draft;
        this.pictures = pictures;
        this.part = part;
        this.keeping = keeping;
        addClassNames("x-card", "x-part-editor");
        setId("part-" + part.id());
        heading.setText(name());
        var kind = new Span(Texts.t("lecture.kind." + part.kind().name().toLowerCase(Locale.ROOT)));
        kind.addClassName("x-part-kind");
        var head = new Header(
                heading,
                kind,
                move(VaadinIcon.ARROW_UP, "lecture.edit.up", () -> moves.move(part.id(), -1)),
                move(VaadinIcon.ARROW_DOWN, "lecture.edit.down", () -> moves.move(part.id(), 1)),
                move(VaadinIcon.TRASH, "lecture.edit.remove", () -> moves.remove(part.id())));
        problems.addClassName("x-problems");
        var titles = new Div();
        titles.addClassName("x-pair");
        draft.languages().forEach(language -> titles.add(title(parts, language)));
        add(head, problems, titles);
        draft.languages().forEach(language -> add(content(language)));
    }

    private String name() {
        return part.title(Language.of(Texts.locale()));
    }

    private Button move(VaadinIcon sign, String words, Runnable action) {
        var button = new Button(sign.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.t(words, name()));
        button.setTooltipText(Texts.t(words, name()));
        return button;
    }

    private TextField title(DraftParts parts, Language language) {
        var field = new TextField(Texts.t("lecture.edit.title." + language.tag()));
        field.setValue(part.title(language));
        field.setMaxLength(LONGEST_TITLE);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        field.setWidthFull();
        field.getElement().setAttribute("lang", language.tag());
        field.addValueChangeListener(change -> keeping.keep(() -> {
            parts.rename(part.id(), language, change.getValue());
            if (language == Language.of(Texts.locale())) {
                heading.setText(change.getValue());
            }
        }));
        return field;
    }

    private Component content(Language language) {
        if (part.kind() == Kind.PAGE) {
            return new MarkdownField(draft, part.path(language, ".md"), language, keeping);
        }
        var files = new Div();
        files.addClassName("x-file-slots");
        files.getElement().setAttribute("role", "group");
        files.getElement().setAttribute("aria-label", Texts.t("lecture.edit.files." + language.tag()));
        files.add(new Span(Texts.t("lecture.edit.files." + language.tag())));
        for (FileSlot slot : FileSlot.of(part, language, draft.languages())) {
            var field = new FileSlotField(draft, slot, keeping);
            slots.add(field);
            files.add(field);
        }
        if (part.kind() == Kind.SLIDES) {
            files.add(pagesFromSlides(language));
        }
        if (part.kind().isPlayed()) {
            files.add(new ChaptersField(draft, part.path(language, ".chapters.vtt"), keeping));
        }
        return files;
    }

    private PagesFromSlides pagesFromSlides(Language language) {
        var maker = new PagesFromSlides(
                draft,
                part.path(language, ".pptx"),
                part.path(language, ".pdf"),
                pictures,
                () -> keeping.keep(() -> slots.forEach(FileSlotField::show)));
        makers.add(maker);
        return maker;
    }

    /** Shows what of all this is about the part. */
    void tell(List<Problem> all) {
        problems.removeAll();
        makers.forEach(PagesFromSlides::tell);
        slots.forEach(slot -> slot.setMissing(all.stream().anyMatch(slot::isMeantBy)));
        all.stream()
                .filter(part::isMeantBy)
                .filter(problem -> slots.stream().noneMatch(slot -> slot.isMeantBy(problem)))
                .map(problem -> new ListItem(LectureEditor.words(problem)))
                .forEach(problems::add);
        problems.setVisible(problems.getComponentCount() > 0);
    }
}
