package org.xueshi.lecture.edit;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.nio.file.Path;
import java.util.Map;
import org.xueshi.common.Language;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.StudyTime;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.lecture.content.PageText;
import org.xueshi.lecture.ui.PageView;

/** A page's Markdown, and beside it the page as it will be read; kept as it is typed. */
final class MarkdownField extends Div {

    /** Typing goes on within this; then it is kept. */
    private static final int PAUSE_MILLIS = 700;
    /** A page of an hour. */
    private static final int LONGEST = 100_000;

    private final transient ItemDraft draft;
    private final String path;
    private final Language language;
    private final TextArea text;
    private final Div preview = new Div();
    private final Span time = new Span();

    MarkdownField(ItemDraft draft, String path, Language language, Keeping keeping) {
        this.draft = draft;
        this.path = path;
        this.language = language;
        addClassName("x-markdown");
        text = new TextArea(Texts.t("lecture.edit.text." + language.tag()));
        text.setValue(draft.text(path).orElse(""));
        text.setMaxLength(LONGEST);
        text.setHelperText(Texts.t("lecture.edit.text-help"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.setWidthFull();
        text.getElement().setAttribute("lang", language.tag());
        text.addValueChangeListener(change -> keeping.keep(() -> {
            draft.write(path, change.getValue());
            preview();
        }));
        var shown = new Div(new H4(Texts.t("lecture.edit.preview")), time, preview);
        shown.addClassName("x-markdown-preview");
        // A long text scrolls in it, and is reached by keyboard too.
        shown.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", Texts.t("lecture.edit.preview"));
        add(new Div(text, picture()), shown);
        preview();
    }

    /** Puts a picture of the course where the text stands. */
    private ComboBox<String> picture() {
        var pictures = new ComboBox<String>(Texts.t("lecture.edit.picture"));
        pictures.setItems(draft.files().entrySet().stream()
                .filter(file -> file.getValue().mediaType().startsWith("image/"))
                .map(Map.Entry::getKey)
                .sorted()
                .toList());
        pictures.setWidthFull();
        pictures.setPlaceholder(Texts.t("lecture.edit.choose"));
        pictures.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                insert("![" + Texts.t("lecture.edit.describe") + "](" + beside(change.getValue()) + ")");
                pictures.clear();
            }
        });
        return pictures;
    }

    private String beside(String file) {
        Path folder = Path.of(path).getParent();
        Path from = folder == null ? Path.of("") : folder;
        return from.relativize(Path.of(file)).toString().replace('\\', '/');
    }

    /** At the cursor, with its description chosen, to be typed over. */
    private void insert(String markdown) {
        text.getElement().executeJs("""
                const area = this.inputElement;
                const at = area.selectionStart;
                area.focus();
                area.setRangeText($0, at, area.selectionEnd, 'end');
                area.setSelectionRange(at + 2, at + $0.indexOf(']'));
                area.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
                """, markdown);
    }

    private void preview() {
        preview.removeAll();
        preview.add(new PageView(path, text.getValue(), language, draft::address));
        time.setText(Texts.t(
                "lecture.edit.time", Texts.length(StudyTime.reading(PageText.toRead(text.getValue()), language))));
    }
}
