package org.xueshi.simulation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.function.BiConsumer;
import org.xueshi.common.ui.Texts;

/** The text of a story in one language; the browser compiles it as it is written and marks mistakes at their lines. */
@Tag("x-ink-editor")
@NpmPackage(value = "inkjs", version = "2.4.0")
@NpmPackage(value = "codemirror", version = "6.0.2")
@NpmPackage(value = "@codemirror/lint", version = "6.9.8")
@JsModule("./simulation/x-ink-editor.ts")
final class InkEditor extends Component {

    private static final String TEXT = "event.detail.text";
    private static final String STORY = "event.detail.story";

    /** @param written is told the text, and what it compiled to: nothing while there are mistakes */
    InkEditor(String label, String text, BiConsumer<String, String> written) {
        getElement().setProperty("label", label);
        getElement().setProperty("noMistakesText", Texts.t("simulation.editor.no-mistakes"));
        getElement().setProperty("mistakeText", Texts.t("simulation.editor.mistake", "%1"));
        getElement().setProperty("text", text);
        getElement()
                .addEventListener("x-story", event -> {
                    var data = event.getEventData();
                    written.accept(data.get(TEXT).asString(), data.get(STORY).asString());
                })
                .addEventData(TEXT)
                .addEventData(STORY);
    }

    /** Goes to a knot. */
    void find(String knot) {
        getElement().callJsFunction("find", knot);
    }
}
