package org.xueshi.quiz.editor;

import com.vaadin.flow.component.html.Div;
import org.xueshi.common.ui.Texts;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A row that is nothing but its text. */
final class StepText {

    private StepText() {}

    /** @param text with a text for each language; it is changed in place */
    static Div of(Writing writing, ObjectNode text) {
        ObjectNode holder = JsonNodeFactory.instance.objectNode();
        holder.set("text", text);
        return new Div(TextPair.of(writing, holder, "text", Texts.t("quiz.editor.text")));
    }
}
