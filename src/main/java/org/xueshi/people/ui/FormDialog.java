package org.xueshi.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.xueshi.common.ui.Texts;

/** A form in a dialog: it closes when what it asks for was accepted, and keeps what was typed when it was refused. */
final class FormDialog extends Dialog {

    /** As wide as a line of a form; a phone makes it narrower. */
    private static final String WIDTH = "28rem";

    /** @param action the verb on the button */
    FormDialog(String title, String action, FieldErrors errors, Runnable call, Component... fields) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        setWidth(WIDTH);
        var form = new Div(fields);
        form.addClassName("x-form");
        add(form);
        var confirm = new Button(action, click -> {
            if (errors.accepted(call)) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button(Texts.t("common.cancel"), click -> close()), confirm);
    }
}
