package org.xueshi.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.xueshi.people.OwnProfile;
import org.xueshi.people.SignedIn;
import org.xueshi.people.signin.DeviceLanguage;

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
            speakAsInTheProfile(begun.getUI());
            begun.getUI().addBeforeEnterListener(this::changeAOneTimePasswordFirst);
        });
    }

    /** Without a notification and an address the browser loads the same page again, which leads over the sign-in page. */
    private static SystemMessages comeBackAfterSigningIn() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }

    /** What was chosen on this device comes first. */
    private void speakAsInTheProfile(UI ui) {
        if (signedIn.memberIfAny().isPresent() && !isChosenOnThisDevice()) {
            ui.setLocale(profile.me().language());
        }
    }

    private static boolean isChosenOnThisDevice() {
        return VaadinServletRequest.getCurrent() instanceof VaadinServletRequest request
                && DeviceLanguage.isChosen(request);
    }

    /** Whoever came by the provider has not used the password, and may not know it. */
    private void changeAOneTimePasswordFirst(BeforeEnterEvent event) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (event.getNavigationTarget() != ChangePasswordView.class
                && signedIn.memberIfAny().isPresent()
                && !(authentication instanceof OAuth2AuthenticationToken)
                && profile.mustChangePassword()) {
            event.rerouteTo(ChangePasswordView.class);
        }
    }
}
