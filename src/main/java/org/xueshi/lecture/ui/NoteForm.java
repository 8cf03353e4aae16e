package org.xueshi.lecture.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Texts;
import org.xueshi.lecture.notes.NoteRefused;

/** Where a note is written or changed. What is refused stays in the field. */
final class NoteForm extends Div {

    private final TextArea words;

    /**
     * @param mark what the note is about, in words; empty for the part as a whole
     * @param keep keeps the words, or refuses them
     */
    NoteForm(String mark, String before, Consumer<String> keep, Runnable cancel) {
        addClassName("x-note-form");
        words = new TextArea(mark.isEmpty() ? Texts.t("lecture.note.label") : Texts.t("lecture.note.label-at", mark));
        words.setValue(before);
        words.setMaxLength(NoteRefused.LONGEST);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.setWidthFull();
        words.setMinRows(2);
        var save = new Button(Texts.t("lecture.note.save"), click -> {
            try {
                keep.accept(words.getValue());
            } catch (Refused refused) {
                words.setErrorMessage(Texts.t(refused));
                words.setInvalid(true);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(words);
        var back = new Button(Texts.t("common.cancel"), click -> cancel.run());
        back.addClickShortcut(Key.ESCAPE).listenOn(words);
        add(words, new Div(save, back));
    }

    void focus() {
        words.focus();
    }
}
