package org.xueshi.people;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * Who acts. The name of an authentication is always the member's id, however the person signed in; authorities are
 * {@code ROLE_MEMBER} and, for menus only, {@code ROLE_} + each {@link Role} held today.
 */
@Component
public class SignedIn {

    private final SecurityContextHolderStrategy holder;

    SignedIn(ObjectProvider<SecurityContextHolderStrategy> holder) {
        this.holder = holder.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    /** The acting member, or {@link NotSignedInRefused}. */
    public MemberId member() {
        return memberIfAny().orElseThrow(NotSignedInRefused::new);
    }

    /** That member, if it is who acts; for what is one's own and nobody else's, others are refused. */
    public MemberId only(MemberId member) {
        if (!member.equals(member())) {
            throw new NotAllowedRefused();
        }
        return member;
    }

    public Optional<MemberId> memberIfAny() {
        return authentication().map(authentication -> new MemberId(authentication.getName()));
    }

    /**
     * Runs the action with this member signed in on this thread: for imports at start, the sample and tests. Refuses
     * where an interface is being served, because there the person of the interface would act all the same.
     */
    public void as(MemberId member, Runnable action) {
        SecurityContext before = holder.getContext();
        SecurityContext borrowed = holder.createEmptyContext();
        borrowed.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                member.value(), null, AuthorityUtils.createAuthorityList("ROLE_MEMBER")));
        holder.setContext(borrowed);
        try {
            if (!member().equals(member)) {
                throw new IllegalStateException("nobody acts for somebody else inside an interface");
            }
            action.run();
        } finally {
            holder.setContext(before);
        }
    }

    private Optional<Authentication> authentication() {
        return Optional.ofNullable(holder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken));
    }
}
