package org.xueshi.people.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
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
        event.getSource().setSystemMessagesProvider(InterfaceSetUp::systemMessages);
        event.getSource().addUIInitListener(begun -> {
            languageOf(VaadinServletRequest.getCurrent()).ifPresent(begun.getUI()::setLocale);
            begun.getUI().addBeforeEnterListener(this::changeAOneTimePasswordFirst);
        });
    }

    /** What the browser's part says by itself, when the server did not know it any more or could not answer. */
    private static SystemMessages systemMessages(SystemMessagesInfo info) {
        Locale language = info.getRequest() instanceof VaadinServletRequest request
                ? DeviceLanguage.chosen(request).orElse(info.getLocale())
                : info.getLocale();
        var messages = new CustomizedSystemMessages();
        // Without a notification and an address the same page is loaded again, which leads over the sign-in page.
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setCookiesDisabledCaption(I18NProvider.translate(language, "people.system.cookies"));
        messages.setCookiesDisabledMessage(I18NProvider.translate(language, "people.system.cookies.do"));
        messages.setInternalErrorCaption(I18NProvider.translate(language, "people.system.error"));
        messages.setInternalErrorMessage(I18NProvider.translate(language, "people.system.error.do"));
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
