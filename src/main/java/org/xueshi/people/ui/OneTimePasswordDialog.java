package org.xueshi.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;

/** Shows a one-time password, once. */
final class OneTimePasswordDialog extends Dialog {

    OneTimePasswordDialog(String person, String password) {
        setHeaderTitle(Texts.t("people.one-time.title", person));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var field = new TextField(Texts.t("people.one-time"));
        field.setValue(password);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.addClassName("x-code");
        var copy = new Button(Texts.t("people.copy"), click -> {
            click.getSource().getElement().executeJs("navigator.clipboard.writeText($0)", password);
            Notify.done(Texts.t("people.copied"));
        });
        var content = new Div(new Paragraph(Texts.t("people.one-time.why")), field, new Div(copy));
        content.addClassName("x-form");
        add(content);
        var close = new Button(Texts.t("people.one-time.handed-over"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
    }
}
