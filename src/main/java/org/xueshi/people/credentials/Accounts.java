package org.xueshi.people.credentials;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;

/** Which account at a provider is which member. Never makes a member. For trusted callers within this room. */
@Service
@Transactional
public class Accounts {

    private final EntityManager entities;
    private final IdentityLinks links;
    private final Directory directory;
    private final ApplicationClock clock;

    Accounts(EntityManager entities, IdentityLinks links, Directory directory, ApplicationClock clock) {
        this.entities = entities;
        this.links = links;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The member that the account is linked to. An account seen for the first time is linked to the one member who has that
     * e-mail address and no other account at this provider: an address may be given to somebody else later, an account not.
     *
     * @param verifiedEmail an address that the provider has verified, or null
     */
    @RetriedOnConflict
    public Optional<MemberId> memberFor(Account account, @Nullable String verifiedEmail) {
        var known = links.memberOf(account.issuerKey(), account.subjectKey()).map(MemberId::new);
        if (known.isPresent() || verifiedEmail == null) {
            return known;
        }
        var owner = directory
                .byEmail(verifiedEmail)
                .map(Member::id)
                .filter(member -> !links.existsById(new IdentityLink.Key(member.value(), account.issuerKey())));
        owner.ifPresent(member -> entities.persist(new IdentityLink(member, account, clock.instant())));
        return owner;
    }
}
