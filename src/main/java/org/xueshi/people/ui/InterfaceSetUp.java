package org.xueshi.people.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.xueshi.common.ui.DeviceLanguage;
import org.xueshi.people.OwnProfile;
import org.xueshi.people.SignedIn;

/** What each interface needs to know about the person: their language, a password to change first, a session that ended. */
@Component
class InterfaceSetUp implements VaadinServiceInitListener {

    private final SignedIn signedIn;
    private final OwnProfile profile;

    InterfaceSetUp(SignedIn signedIn, OwnProfile profile) {
        this.signedIn = signedIn;
        this.profile = profile;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> comeBackAfterSigningIn());
        event.getSource().addUIInitListener(begun -> {
            languageOf(VaadinServletRequest.getCurrent()).ifPresent(begun.getUI()::setLocale);
            begun.getUI().addBeforeEnterListener(this::changeAOneTimePasswordFirst);
        });
    }

    /** Without a notification and an address the browser loads the same page again, which leads over the sign-in page. */
    private static SystemMessages comeBackAfterSigningIn() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }

    /** What was chosen on this device comes first, then the profile's; without either it is the browser's. */
    private Optional<Locale> languageOf(VaadinServletRequest request) {
        return DeviceLanguage.chosen(request)
                .or(() -> signedIn.memberIfAny().map(member -> profile.me().language()));
    }

    /**
     * Whoever came by the provider has not used the password, and may not know it. What stands in for a failed page is
     * shown to everybody: to ask for more might fail as the page did.
     */
    private void changeAOneTimePasswordFirst(BeforeEnterEvent event) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (event.getNavigationTarget() != ChangePasswordView.class
                && !HasErrorParameter.class.isAssignableFrom(event.getNavigationTarget())
                && signedIn.memberIfAny().isPresent()
                && !(authentication instanceof OAuth2AuthenticationToken)
                && profile.mustChangePassword()) {
            event.rerouteTo(ChangePasswordView.class);
        }
    }
}
