package org.xueshi.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.OwnProfile;

/** Before anything else: a one-time password becomes one's own. Without the frame, which leads elsewhere. */
@Route(value = ChangePasswordView.ROUTE, autoLayout = false)
@PermitAll
class ChangePasswordView extends Main implements HasDynamicTitle {

    static final String ROUTE = "change-password";

    ChangePasswordView(OwnProfile profile, AuthenticationContext authentication) {
        addClassNames("x-sign-in", "x-stack");
        var leave = new Button(Texts.t("people.sign-out"), click -> authentication.logout());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        add(
                new H1(Texts.t("people.change-password.title")),
                new Paragraph(Texts.t("people.change-password.why")),
                new PasswordForm(profile, this::goOn),
                leave);
    }

    /** To the page that was wanted: its address is still in the browser, unless it was this page's own. */
    private void goOn() {
        UI ui = UI.getCurrent();
        ui.getPage().fetchCurrentURL(address -> {
            if (address.getPath().endsWith("/" + ROUTE)) {
                ui.navigate("");
            } else {
                ui.getPage().reload();
            }
        });
    }

    @Override
    public String getPageTitle() {
        return Texts.t("people.change-password.title");
    }
}
