package org.xueshi.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import org.xueshi.common.ui.Texts;
import org.xueshi.library.FileKind;
import org.xueshi.library.LibraryFiles.Wanted;

/** Files by words of their name and by kind. */
final class FileSearch extends Div {

    private final TextField words = new TextField(Texts.t("library.search"));
    private final Select<FileKind> kind = new Select<>();
    private final Set<FileKind> kinds;

    /** @param kinds among which to choose */
    FileSearch(Set<FileKind> kinds, Runnable changed) {
        this.kinds = kinds;
        addClassName("x-filters");
        getElement().setAttribute("role", "search");
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("x-filter-words");
        words.addValueChangeListener(change -> changed.run());
        kind.setLabel(Texts.t("library.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Texts.t("library.kind.any"));
        kind.setItems(kinds.stream().sorted().toList());
        kind.setItemLabelGenerator(value -> value == null ? Texts.t("library.kind.any") : FileWords.kind(value));
        kind.addValueChangeListener(change -> changed.run());
        kind.setVisible(kinds.size() > 1);
        add(words, kind);
    }

    Wanted wanted() {
        FileKind chosen = kind.getValue();
        return new Wanted(words.getValue(), chosen == null ? kinds : Set.of(chosen));
    }

    boolean isEmpty() {
        return words.getValue().isBlank() && kind.getValue() == null;
    }

    void clear() {
        words.clear();
        kind.clear();
    }
}
