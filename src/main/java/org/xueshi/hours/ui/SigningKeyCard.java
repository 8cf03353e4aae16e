package org.xueshi.hours.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Confirm;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.checkpoint.LedgerCare;
import org.xueshi.hours.proof.NoteKey;

/** The key that signs for this installation, by the fingerprint that people compare. */
final class SigningKeyCard extends Composite<Div> {

    SigningKeyCard(LedgerCare care, NoteKey key, boolean keeper, Runnable changed) {
        var fingerprint = new Paragraph(key.fingerprint());
        fingerprint.addClassName("x-fingerprint");
        var card = new Card(
                Texts.t("hours.key.title"),
                new Paragraph(Texts.t("hours.key.name", key.name())),
                fingerprint,
                HourWords.aside(Texts.t("hours.key.lead")));
        if (keeper) {
            card.add(new Button(
                    Texts.t("hours.key.change"),
                    click -> Confirm.ask(
                            Texts.t("hours.key.change.title"),
                            Texts.t("hours.key.change.consequence"),
                            Texts.t("hours.key.change"),
                            () -> change(care, changed))));
        }
        getContent().add(card);
    }

    private static void change(LedgerCare care, Runnable changed) {
        try {
            care.changeKey();
            Notify.done(Texts.t("hours.key.changed"));
            changed.run();
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
    }
}
