package org.xueshi.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Who may do what where, decided afresh from dated appointments; nothing is cached in a sign-in. */
@Service
public class Authority {

    /** Secretary of that very organisation on that day, or a deputy of it. */
    public boolean leads(MemberId actor, OrganisationId organisation, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The organisations that the member leads on that day, as secretary or deputy; not those below them. */
    public Set<OrganisationId> ledBy(MemberId actor, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** Holds the role on that day in the organisation or in one above it. */
    public boolean holdsAbove(MemberId actor, Role role, OrganisationId organisation, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The organisations where the member holds any of the roles on that day, with all below them. */
    public Set<OrganisationId> scopeOf(MemberId actor, Set<Role> roles, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** Who leads that very organisation on that day: secretaries first, then deputies. For other rooms, which tell them. */
    public List<MemberId> leadersOf(OrganisationId organisation, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
