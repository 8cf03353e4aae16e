package org.xueshi.seminar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.xueshi.common.ui.Texts;
import org.xueshi.seminar.post.PostLimits;

/** A text area whose text is kept in the browser and on the server as it is typed, and that offers names after an @. */
@Tag("x-writing")
@JsModule("./seminar/x-writing.ts")
final class WritingField extends Component implements HasComponents {

    /** Typing goes on within this; then it is kept on the server. */
    private static final int PAUSE_MILLIS = 700;

    private static final int ROWS = 4;

    private final TextArea area = new TextArea();

    /** @param typed hears the text whenever its author pauses */
    WritingField(Consumer<String> typed) {
        area.setMaxLength(PostLimits.LONGEST);
        area.setMinRows(ROWS);
        area.setWidthFull();
        area.setHelperText(Texts.t("seminar.compose.help"));
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(change.getValue());
            }
        });
        getElement().setProperty("offeredText", Texts.t("seminar.compose.names"));
        add(area);
    }

    String text() {
        return area.getValue();
    }

    /** Another place is written at. */
    void begin(String place, String known, String label) {
        area.setAriaLabel(label);
        area.setValue(known);
        getElement().callJsFunction("begin", place, known);
    }

    void names(List<String> names) {
        getElement().setPropertyList("names", names);
    }

    /** The server has it. */
    void confirm(String text) {
        getElement().callJsFunction("confirm", text);
    }

    void insert(String words) {
        getElement().callJsFunction("insert", words);
    }

    /** It was posted: nothing of it stays in the browser. */
    void clear(String place) {
        area.setValue("");
        getElement().callJsFunction("clear", place);
    }

    void focusThere() {
        area.focus();
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }
}
