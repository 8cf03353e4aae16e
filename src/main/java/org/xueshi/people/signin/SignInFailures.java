package org.xueshi.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads whoever could not sign in back to the sign-in page, which says what to do. */
@Component
class SignInFailures implements AuthenticationFailureHandler, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailures.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        SignInRefusal reason = switch (failure) {
            case BadCredentialsException wrong -> SignInRefusal.CREDENTIALS;
            case OAuth2AuthenticationException refused
            when SignInRefusal.UNLINKED.code().equals(refused.getError().getErrorCode()) -> SignInRefusal.UNLINKED;
            case OAuth2AuthenticationException refused -> {
                LOG.warn("Sign-in by the provider was refused: {}", refused.getError());
                yield SignInRefusal.PROVIDER;
            }
            default -> {
                LOG.error("Sign-in failed", failure);
                yield SignInRefusal.UNAVAILABLE;
            }
        };
        response.sendRedirect(request.getContextPath() + reason.address());
    }

    /** The provider could not even be asked. */
    void providerDown(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("The provider does not answer", failure);
        response.sendRedirect(request.getContextPath() + SignInRefusal.PROVIDER.address());
    }

    /** The sign-in page had been open for so long that its token is dead, or another site sent the form. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        response.sendRedirect(request.getContextPath() + SignInRefusal.STALE.address());
    }
}
