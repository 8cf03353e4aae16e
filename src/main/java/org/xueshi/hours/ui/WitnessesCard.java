package org.xueshi.hours.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.SmallFile;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.checkpoint.Witnesses;
import org.xueshi.hours.proof.NoteKey;

/** Who cosigns the checkpoints; administrators register witnesses and take their signatures in. */
final class WitnessesCard extends Composite<Div> {

    /** A note is a few lines, however many sign it. */
    private static final int MOST_BYTES = 16 * 1024;

    private static final int MOST_FILES = 100;

    private final transient Witnesses witnesses;
    private final transient Runnable changed;

    WitnessesCard(Witnesses witnesses, boolean keeper, Runnable changed) {
        this.witnesses = witnesses;
        this.changed = changed;
        var card = new Card(Texts.t("hours.witness.title"), HourWords.aside(Texts.t("hours.witness.lead")));
        List<NoteKey> all = witnesses.all();
        if (all.isEmpty()) {
            card.add(new Paragraph(Texts.t("hours.witness.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("x-list");
            all.forEach(key -> list.add(item(key)));
            card.add(list);
        }
        if (keeper) {
            card.add(new Button(Texts.t("hours.witness.register"), click -> ask()));
            if (!all.isEmpty()) {
                card.add(upload());
            }
        }
        getContent().add(card);
    }

    private static ListItem item(NoteKey key) {
        var name = new Span(key.name());
        name.addClassName("x-strong");
        var fingerprint = new Span(key.fingerprint());
        fingerprint.addClassNames("x-fingerprint", "x-secondary", "x-small");
        var words = new Div(name, fingerprint);
        words.addClassName("x-stack");
        var item = new ListItem(words);
        item.addClassName("x-row");
        return item;
    }

    private void ask() {
        var dialog = new Dialog(Texts.t("hours.witness.register"));
        var key = new TextArea(Texts.t("hours.witness.key"));
        key.setHelperText(Texts.t("hours.witness.key.help"));
        key.setWidthFull();
        key.setAutofocus(true);
        dialog.add(key);
        var register = new OnceButton(Texts.t("hours.witness.register"), () -> {
            try {
                Notify.done(Texts.t(
                        "hours.witness.registered",
                        witnesses.register(key.getValue()).name()));
                dialog.close();
                changed.run();
            } catch (Refused refused) {
                key.setErrorMessage(Texts.t(refused));
                key.setInvalid(true);
            }
        });
        register.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(Texts.t("common.cancel"), click -> dialog.close()), register);
        dialog.open();
    }

    private Upload upload() {
        var upload = new Upload(new SmallFile(MOST_BYTES, (name, note) -> takeIn(note)));
        upload.setUploadButton(new Button(Texts.t("hours.witness.take-in")));
        upload.setDropLabel(new Span(Texts.t("hours.witness.drop")));
        upload.setAcceptedFileTypes(".note");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setMaxFiles(MOST_FILES);
        upload.addAllFinishedListener(finished -> changed.run());
        return upload;
    }

    private void takeIn(byte[] note) {
        try {
            int number = witnesses.takeIn(new String(note, StandardCharsets.UTF_8));
            Notify.done(Texts.t("hours.witness.taken", Integer.toString(number)));
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
    }
}
