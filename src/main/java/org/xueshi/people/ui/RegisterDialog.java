package org.xueshi.people.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.EntryRefused.Field;
import org.xueshi.people.Members;
import org.xueshi.people.Organisation;
import org.xueshi.people.Organisations;
import org.xueshi.people.Role;

/** Registering a member in a branch; ends with a one-time password to hand over. */
final class RegisterDialog {

    private final NameFields name = new NameFields(null);
    private final TextField signInName = new TextField(Texts.t("people.sign-in-name"));
    private final EmailField email = new EmailField(Texts.t("people.email.optional"));
    private final Select<Role> role = new Select<>();
    private final DayField from = new DayField(Texts.t("people.from"));
    private final Members members;
    private final Organisation branch;
    private final Runnable whenRegistered;

    RegisterDialog(Members members, Organisation branch, LocalDate today, Runnable whenRegistered) {
        this.members = members;
        this.branch = branch;
        this.whenRegistered = whenRegistered;
        signInName.setRequiredIndicatorVisible(true);
        signInName.setHelperText(Texts.t("people.sign-in-name.rule"));
        role.setLabel(Texts.t("people.role"));
        role.setItems(Role.MEMBER, Role.PROBATIONARY_MEMBER);
        role.setItemLabelGenerator(Words::role);
        role.setValue(Role.MEMBER);
        from.setValue(today);
    }

    void open() {
        var errors = new FieldErrors()
                .at(Field.NAME, name.chinese)
                .at(Field.SIGN_IN_NAME, signInName)
                .at(Field.EMAIL, email)
                .at(Field.ROLE, role)
                .at(Field.FROM, from);
        new FormDialog(
                        Texts.t("people.member.register-in", Texts.t(branch.name())),
                        Texts.t("people.member.register"),
                        errors,
                        this::register,
                        name.chinese,
                        name.english,
                        signInName,
                        email,
                        role,
                        from)
                .open();
    }

    private void register() {
        var person = new Organisations.NewMember(name.value(), signInName.getValue(), email.getValue(), null);
        var registered = members.register(branch.id(), person, role.getValue(), from.required(Field.FROM));
        whenRegistered.run();
        if (registered.oneTimePassword() != null) {
            new OneTimePasswordDialog(Texts.t(person.name()), registered.oneTimePassword()).open();
        }
    }
}
