package org.xueshi.people.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.xueshi.people.MemberId;
import org.xueshi.people.credentials.Account;
import org.xueshi.people.credentials.Accounts;

/**
 * Recognises the member in a person for whom the provider vouches. Signature, issuer, audience and nonce of the identity
 * token have been checked by Spring Security when this is asked.
 */
@Component
class MembersAtProvider implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final OidcSettings settings;
    private final Accounts accounts;
    private final MemberAuthorities authorities;

    MembersAtProvider(OidcSettings settings, Accounts accounts, MemberAuthorities authorities) {
        this.settings = settings;
        this.accounts = accounts;
        this.authorities = authorities;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser person = provider.loadUser(request);
        String issuer = String.valueOf(request.getIdToken().getIssuer());
        MemberId member = accounts.memberFor(account(issuer, person), verifiedEmail(person))
                .orElseThrow(MembersAtProvider::unlinked);
        return new SignedInByProvider(member, authorities.of(member), person);
    }

    private Account account(String issuer, OidcUser person) {
        boolean mayChangeHands = StandardClaimNames.EMAIL.equals(settings.claim()) && verifiedEmail(person) == null;
        Object subject = person.getClaims().get(settings.claim());
        if (subject == null || mayChangeHands) {
            throw unlinked();
        }
        try {
            return new Account(issuer, subject.toString());
        } catch (IllegalArgumentException unusable) {
            throw unlinked();
        }
    }

    private static @Nullable String verifiedEmail(OidcUser person) {
        Object verified = person.getClaims().get(StandardClaimNames.EMAIL_VERIFIED);
        return verified != null && "true".equals(verified.toString()) ? person.getEmail() : null;
    }

    private static OAuth2AuthenticationException unlinked() {
        return new OAuth2AuthenticationException(new OAuth2Error(SignInRefusal.UNLINKED.code()));
    }
}
