package org.xueshi.common.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for a reason or an answer; keeps what was typed until it is accepted. */
public final class WordsDialog extends Dialog {

    /** Shortest and longest reason or answer, in characters. */
    private static final int LEAST = 5;

    private static final int MOST = 500;

    /** As wide as a line of what is typed; a phone makes it narrower. */
    private static final String WIDTH = "28rem";

    private final TextArea words;

    /**
     * @param action the verb on the button
     * @param then takes the words; what it throws passes through, and the words stay
     */
    public WordsDialog(String title, String lead, String label, String action, Consumer<String> then) {
        setHeaderTitle(title);
        setWidth(WIDTH);
        words = new TextArea(label);
        words.setMinLength(LEAST);
        words.setMaxLength(MOST);
        words.setRequiredIndicatorVisible(true);
        words.setWidthFull();
        words.setHelperText(help("common.words.help"));
        words.setAutofocus(true);
        var explain = new Paragraph(lead);
        explain.addClassName("x-secondary");
        add(explain, words);
        var accept = new OnceButton(action, () -> accept(then));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addClickShortcut(Key.ENTER, com.vaadin.flow.component.KeyModifier.CONTROL)
                .listenOn(this)
                // Else what was typed last has not been sent when the key arrives.
                .resetFocusOnActiveElement();
        getFooter().add(new Button(Texts.t("common.cancel"), click -> close()), accept);
        addClassName("x-words");
    }

    private void accept(Consumer<String> then) {
        int length = words.getValue().strip().length();
        if (length < LEAST || length > MOST) {
            words.setErrorMessage(help("common.words.refused"));
            words.setInvalid(true);
            words.focus();
            return;
        }
        then.accept(words.getValue());
        close();
    }

    private static String help(String key) {
        return Texts.t(key, Integer.toString(LEAST), Integer.toString(MOST));
    }
}
