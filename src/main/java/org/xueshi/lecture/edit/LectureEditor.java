package org.xueshi.lecture.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.Language;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.lecture.Lecture.Kind;
import org.xueshi.library.Pictures;
import tools.jackson.databind.node.ObjectNode;

/** Writes a lecture: its parts in order, each with what it shows. Everything is kept as it is written. */
public final class LectureEditor extends Div implements PartEditor.Moves {

    private final transient ItemDraft draft;
    private final transient DraftParts parts;
    private final transient Keeping keeping;
    private final transient Pictures pictures;
    private final UnorderedList others = new UnorderedList();
    private final Div list = new Div();
    private final Div undo = new Div();
    private final List<PartEditor> editors = new ArrayList<>();

    /** Everything in the draft is looked at again after each change. */
    public LectureEditor(ItemDraft draft, Pictures pictures) {
        this.draft = draft;
        this.pictures = pictures;
        this.parts = new DraftParts(draft, LectureEditor::name);
        this.keeping = new Keeping(this::tell);
        addClassName("x-lecture-editor");
        others.addClassName("x-problems");
        list.addClassName("x-stack");
        undo.getElement().setAttribute("role", "status");
        add(others, undo, list, adding());
        refresh();
    }

    /** What a new lecture begins with; nobody needs to be looking. */
    public static void begin(ItemDraft draft, ObjectNode description, I18NProvider texts) {
        new DraftParts(draft, (kind, language) -> texts.getTranslation(key(kind), language.locale()))
                .begin(description);
    }

    /** What a new part is called, in a language of the content. */
    private static String name(Kind kind, Language language) {
        return I18NProvider.translate(language.locale(), key(kind));
    }

    private static String key(Kind kind) {
        return "lecture.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** A problem in words: files have lines, of the description only what is wrong matters. */
    static String words(Problem problem) {
        return problem.line() == 0
                ? Texts.t(problem.message())
                : Texts.t("lecture.edit.line", problem.file(), Integer.toString(problem.line()), problem.message());
    }

    private Div adding() {
        var bar = new Div();
        bar.addClassName("x-part-adding");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", Texts.t("lecture.edit.add"));
        bar.add(new Span(Texts.t("lecture.edit.add")));
        for (Kind kind : Kind.values()) {
            String name = Texts.t(key(kind));
            bar.add(new Button(
                    name,
                    VaadinIcon.PLUS.create(),
                    click -> keeping.keep(() -> {
                        String added = parts.add(kind).id();
                        refresh();
                        show(added);
                    })));
        }
        return bar;
    }

    @Override
    public void move(String part, int by) {
        keeping.keep(() -> {
            parts.move(part, by);
            refresh();
            show(part);
        });
    }

    @Override
    public void remove(String part) {
        keeping.keep(() -> {
            DraftParts.Removed removed = parts.remove(part);
            refresh();
            var back = new Button(
                    Texts.t("lecture.undo"),
                    click -> keeping.keep(() -> {
                        parts.restore(removed);
                        refresh();
                        show(part);
                    }));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            undo.add(new Span(Texts.t("lecture.edit.removed")), back);
            back.focus();
        });
    }

    private void refresh() {
        undo.removeAll();
        list.removeAll();
        editors.clear();
        parts.all().forEach(part -> editors.add(new PartEditor(draft, parts, part, keeping, pictures, this)));
        editors.forEach(list::add);
        tell();
    }

    private void show(String part) {
        list.getElement()
                .executeJs(
                        "const part = this.querySelector('#part-' + $0);"
                                + "part?.scrollIntoView({block: 'nearest'}); part?.querySelector('vaadin-text-field')?.focus()",
                        part);
    }

    private void tell() {
        List<Problem> all = draft.problems();
        editors.forEach(editor -> editor.tell(all));
        List<PartDraft> known = parts.all();
        others.removeAll();
        all.stream()
                .filter(problem -> known.stream().noneMatch(part -> part.isMeantBy(problem)))
                .forEach(problem -> others.add(new ListItem(words(problem))));
        others.setVisible(others.getComponentCount() > 0);
    }
}
