package org.xueshi.quiz.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.xueshi.common.Language;
import org.xueshi.common.ui.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A text in the languages of the course, side by side where there is room. */
final class TextPair extends Div {

    private static final int PAUSE_MILLIS = 600;
    private static final int LONGEST = 1_000;

    private final Writing writing;
    private final ObjectNode parent;
    private final String key;
    private final boolean optional;

    private TextPair(Writing writing, ObjectNode parent, String key, String label, boolean optional) {
        this.writing = writing;
        this.parent = parent;
        this.key = key;
        this.optional = optional;
        addClassName("x-text-pair");
        for (Language language : writing.languages()) {
            add(field(language, label));
        }
    }

    /** A text that has to be there. */
    static TextPair of(Writing writing, ObjectNode parent, String key, String label) {
        return new TextPair(writing, parent, key, label, false);
    }

    /** A text that is left out of the file while it is empty. */
    static TextPair optional(Writing writing, ObjectNode parent, String key, String label) {
        return new TextPair(writing, parent, key, label, true);
    }

    private TextArea field(Language language, String label) {
        var field = new TextArea(
                writing.languages().size() == 1
                        ? label
                        : Texts.t("quiz.editor.in", label, Texts.t("quiz.editor.language." + language.tag())));
        field.setValue(parent.path(key).path(language.tag()).asString(""));
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.getElement().setAttribute("lang", language.tag());
        field.addValueChangeListener(change -> write(language, change.getValue()));
        return field;
    }

    private void write(Language language, String text) {
        ObjectNode texts = parent.path(key) instanceof ObjectNode there ? there : Kind.text();
        texts.put(language.tag(), text);
        if (writing.languages().size() == 1) {
            // The file asks for both; whoever writes in one language says the same in the other.
            for (Language other : Language.values()) {
                texts.put(other.tag(), text);
            }
        }
        if (optional && texts.valueStream().map(JsonNode::asString).allMatch(String::isBlank)) {
            parent.remove(key);
        } else {
            parent.set(key, texts);
        }
        writing.keep().run();
    }
}
