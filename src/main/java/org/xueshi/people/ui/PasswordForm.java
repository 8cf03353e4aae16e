package org.xueshi.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.EntryRefused;
import org.xueshi.people.EntryRefused.Field;
import org.xueshi.people.OwnProfile;
import org.xueshi.people.credentials.Passwords;

/** Changing one's own password: the present one, and the new one twice. */
final class PasswordForm extends Div {

    private final PasswordField present = field("people.password.present", "current-password");
    private final PasswordField next = field("people.password.next", "new-password");
    private final PasswordField again = field("people.password.again", "new-password");

    PasswordForm(OwnProfile profile, Runnable whenChanged) {
        addClassName("x-form");
        next.setHelperText(Texts.t("people.password.rule", Passwords.SHORTEST_CHARACTERS, Passwords.LONGEST_BYTES));
        var errors = new FieldErrors().at(Field.CURRENT_PASSWORD, present).at(Field.PASSWORD, next);
        var change = new Button(Texts.t("people.password.change"), click -> {
            if (errors.accepted(() -> change(profile))) {
                present.clear();
                next.clear();
                again.clear();
                whenChanged.run();
            }
        });
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.addClickShortcut(Key.ENTER).listenOn(this);
        add(present, next, again, new Div(change));
    }

    private void change(OwnProfile profile) {
        if (!next.getValue().equals(again.getValue())) {
            throw new EntryRefused(Field.PASSWORD, "password-not-repeated");
        }
        profile.changePassword(present.getValue(), next.getValue());
    }

    private static PasswordField field(String key, String autocomplete) {
        var field = new PasswordField(Texts.t(key));
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}
