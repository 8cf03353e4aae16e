package org.xueshi.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.DeviceLanguage;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.EntryRefused;
import org.xueshi.people.EntryRefused.Field;
import org.xueshi.people.Member;
import org.xueshi.people.OwnProfile;

/** How am I known here, and how does this application speak to me? */
@Route("profile")
@PermitAll
class ProfileView extends Div implements HasDynamicTitle {

    private final transient OwnProfile profile;
    private final EmailField email = new EmailField(Texts.t("people.email"));
    private final Select<Locale> language = new Select<>();
    private final ComboBox<ZoneId> zone = new ComboBox<>(Texts.t("people.zone"));

    ProfileView(OwnProfile profile) {
        this.profile = profile;
        addClassName("x-page");
        Member me = profile.me();
        add(
                new PageHeader(Texts.t("people.profile.title"), Texts.t("people.profile.lead")),
                new Card(Texts.t("people.profile.about"), about(me)),
                new Card(
                        Texts.t("people.password.title"),
                        new PasswordForm(profile, () -> Notify.done(Texts.t("people.password.changed")))));
    }

    private Div about(Member me) {
        var name = readOnly("people.name", Texts.t(me.name()));
        var signInName = readOnly("people.sign-in-name", me.signInName());
        email.setValue(me.email() == null ? "" : me.email());
        email.setHelperText(Texts.t("people.email.why"));
        language.setLabel(Texts.t("people.language"));
        language.setItems(Locale.CHINESE, Locale.ENGLISH);
        language.setItemLabelGenerator(one -> Texts.t("people.language." + one.getLanguage()));
        language.setValue(Locale.of(me.language().getLanguage()));
        zone.setItems(zones());
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setHelperText(Texts.t("people.zone.why"));
        zone.setValue(me.zone());
        var errors =
                new FieldErrors().at(Field.EMAIL, email).at(Field.ZONE, zone).at(Field.LANGUAGE, language);
        var save = new Button(Texts.t("people.save"), click -> {
            if (errors.accepted(this::save)) {
                follow(language.getValue());
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(name, signInName, email, language, zone, new Div(save));
        form.addClassName("x-form");
        return form;
    }

    private void save() {
        if (zone.getValue() == null) {
            throw new EntryRefused(Field.ZONE, "zone");
        }
        profile.change(email.getValue(), language.getValue(), zone.getValue());
    }

    /** At once, and with every word of the page: it is loaded again where the language has changed. */
    private static void follow(Locale chosen) {
        VaadinServletResponse.getCurrent()
                .addCookie(DeviceLanguage.remembering(chosen, VaadinServletRequest.getCurrent()));
        if (chosen.getLanguage().equals(Texts.locale().getLanguage())) {
            Notify.done(Texts.t("people.saved"));
        } else {
            UI.getCurrent().getPage().reload();
        }
    }

    private static TextField readOnly(String key, String value) {
        var field = new TextField(Texts.t(key));
        field.setValue(value);
        field.setReadOnly(true);
        return field;
    }

    /** Zones of places; the rest of the list are old spellings and offsets that know no summer. */
    private static List<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC")
                        || id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted()
                .map(ZoneId::of)
                .toList();
    }

    @Override
    public String getPageTitle() {
        return Texts.t("people.profile.title");
    }
}
