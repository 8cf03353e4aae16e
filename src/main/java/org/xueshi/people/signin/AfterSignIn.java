package org.xueshi.people.signin;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.xueshi.common.ui.DeviceLanguage;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;

/** Speaks the language of the profile, unless another was chosen on this device, and returns to the page that was wanted. */
final class AfterSignIn extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final Directory directory;

    /**
     * Only to a page that was asked for here: a target in a parameter could lead anywhere. Null is how Spring is told to
     * look at no parameter.
     */
    @SuppressWarnings("NullAway")
    AfterSignIn(Directory directory) {
        this.directory = directory;
        setTargetUrlParameter(null);
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        if (DeviceLanguage.chosen(request).isEmpty()) {
            var language = directory.member(new MemberId(signedIn.getName())).language();
            response.addCookie(DeviceLanguage.remembering(language, request));
        }
        super.onAuthenticationSuccess(request, response, signedIn);
    }
}
