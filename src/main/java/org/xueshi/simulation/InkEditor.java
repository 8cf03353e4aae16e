package org.xueshi.simulation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import org.xueshi.common.ui.Texts;

/** The text of a story in one language; the browser compiles it as it is written and marks mistakes at their lines. */
@Tag("x-ink-editor")
@NpmPackage(value = "inkjs", version = "2.4.0")
@NpmPackage(value = "codemirror", version = "6.0.2")
@NpmPackage(value = "@codemirror/lint", version = "6.9.8")
@JsModule("./simulation/x-ink-editor.ts")
final class InkEditor extends Component {

    InkEditor(String label) {
        getElement().setProperty("label", label);
        getElement().setProperty("noMistakesText", Texts.t("simulation.editor.no-mistakes"));
        getElement().setProperty("mistakeText", Texts.t("simulation.editor.mistake", "%1"));
    }

    void setText(String text) {
        getElement().setProperty("text", text);
    }

    /** Goes to a knot. */
    void find(String knot) {
        getElement().callJsFunction("find", knot);
    }

    void onStory(ComponentEventListener<Written> listener) {
        addListener(Written.class, listener);
    }

    /** What was written, and what it compiled to. */
    @DomEvent("x-story")
    static final class Written extends ComponentEvent<InkEditor> {

        private final String text;
        private final String story;

        public Written(
                InkEditor source,
                boolean fromClient,
                @EventData("event.detail.text") String text,
                @EventData("event.detail.story") String story) {
            super(source, fromClient);
            this.text = text;
            this.story = story;
        }

        String text() {
            return text;
        }

        /** Empty while there are mistakes. */
        String story() {
            return story;
        }
    }
}
