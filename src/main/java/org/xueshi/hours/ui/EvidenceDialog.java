package org.xueshi.hours.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.Document;
import org.xueshi.hours.Documents;
import org.xueshi.hours.WordsRefused;

/** Asks for more evidence: words, and documents if there are any. Keeps what was typed until it is accepted. */
final class EvidenceDialog extends Dialog {

    private static final String WIDTH = "32rem";

    private final TextArea words = new TextArea(Texts.t("hours.words.evidence"));

    EvidenceDialog(Documents documents, boolean returned, BiConsumer<String, List<Document>> then) {
        setHeaderTitle(Texts.t("hours.claim.evidence.title"));
        setCloseOnOutsideClick(false);
        setWidth(WIDTH);
        words.setMaxLength(WordsRefused.MOST);
        words.setRequiredIndicatorVisible(true);
        words.setManualValidation(true);
        words.setWidthFull();
        words.setAutofocus(true);
        var files = new DocumentsField(documents, List.of());
        var form = new Div(new Paragraph(Texts.t("hours.claim.evidence.lead")), words, files);
        if (returned) {
            form.add(new Paragraph(Texts.t("hours.claim.evidence.returned")));
        }
        form.addClassName("x-form");
        add(form);
        var accept = new OnceButton(Texts.t("hours.claim.evidence"), () -> accept(files, then));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.t("common.cancel"), click -> close()), accept);
        addClassName("x-words");
    }

    private void accept(DocumentsField files, BiConsumer<String, List<Document>> then) {
        words.setInvalid(false);
        files.valid();
        try {
            then.accept(words.getValue(), files.value());
            close();
        } catch (WordsRefused refused) {
            words.setErrorMessage(Texts.t(refused));
            words.setInvalid(true);
            words.focus();
        } catch (Refused refused) {
            files.invalid(Texts.t(refused));
        }
    }
}
