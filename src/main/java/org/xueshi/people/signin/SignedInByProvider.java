package org.xueshi.people.signin;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.xueshi.people.MemberId;

/** A member who signed in by the provider; the name is the member's id, as after every sign-in. */
final class SignedInByProvider extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;

    private final String member;

    SignedInByProvider(MemberId member, Collection<? extends GrantedAuthority> authorities, OidcUser person) {
        super(authorities, person.getIdToken(), person.getUserInfo());
        this.member = member.value();
    }

    @Override
    public String getName() {
        return member;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInByProvider same && same.member.equals(member) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return member.hashCode();
    }
}
