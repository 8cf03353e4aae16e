package org.xueshi.hours.checkpoint;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;

/** Who may look at the ledger as a whole, and who may change something about it: at the root of the tree, today. */
@Component
class Keepers {

    private static final Set<Role> READERS = Set.of(Role.ADMINISTRATOR, Role.AUDITOR);
    private static final Set<Role> KEEPERS = Set.of(Role.ADMINISTRATOR);

    private final Directory directory;
    private final Authority authority;
    private final SignedIn signedIn;

    Keepers(Directory directory, Authority authority, SignedIn signedIn) {
        this.directory = directory;
        this.authority = authority;
        this.signedIn = signedIn;
    }

    /** Refuses unless an administrator or auditor of the root is signed in. */
    void requireReader() {
        require(READERS);
    }

    /** Refuses unless an administrator of the root is signed in. */
    MemberId requireKeeper() {
        return require(KEEPERS);
    }

    boolean mayKeep() {
        return holds(signedIn.member(), KEEPERS);
    }

    private MemberId require(Set<Role> roles) {
        MemberId actor = signedIn.member();
        if (!holds(actor, roles)) {
            throw new NotAllowedRefused();
        }
        return actor;
    }

    private boolean holds(MemberId actor, Set<Role> roles) {
        return directory
                .root()
                .filter(root ->
                        authority.scopeOf(actor, roles, directory.today(actor)).contains(root.id()))
                .isPresent();
    }
}
