package org.xueshi.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what where, decided afresh from dated appointments; nothing is cached in a sign-in. */
@Service
@Transactional(readOnly = true)
public class Authority {

    static final Set<Role> LEADERS = Set.of(Role.SECRETARY, Role.DEPUTY);

    private final StoredAppointments appointments;

    Authority(StoredAppointments appointments) {
        this.appointments = appointments;
    }

    /** Secretary of that very organisation on that day, or a deputy of it. */
    public boolean leads(MemberId actor, OrganisationId organisation, LocalDate day) {
        return ledBy(actor, day).contains(organisation);
    }

    /** The organisations that the member leads on that day, as secretary or deputy; not those below them. */
    public Set<OrganisationId> ledBy(MemberId actor, LocalDate day) {
        return ids(appointments.heldAt(actor.value(), LEADERS, day));
    }

    /** Holds the role on that day in the organisation or in one above it. */
    public boolean holdsAbove(MemberId actor, Role role, OrganisationId organisation, LocalDate day) {
        return appointments.holdsAbove(actor.value(), role, organisation.value(), day);
    }

    /** The organisations where the member holds any of the roles on that day, with all below them. */
    public Set<OrganisationId> scopeOf(MemberId actor, Set<Role> roles, LocalDate day) {
        return roles.isEmpty() ? Set.of() : ids(appointments.scopeOf(actor.value(), roles, day));
    }

    /** The organisations where the member holds any of the roles on that day; not those below them. */
    public Set<OrganisationId> heldAt(MemberId actor, Set<Role> roles, LocalDate day) {
        return roles.isEmpty() ? Set.of() : ids(appointments.heldAt(actor.value(), roles, day));
    }

    /** The roles that the member holds on that day, wherever; for menus. */
    public Set<Role> rolesOf(MemberId member, LocalDate day) {
        return appointments.rolesOf(member.value(), day);
    }

    private static Set<OrganisationId> ids(Set<String> values) {
        return values.stream().map(OrganisationId::new).collect(toUnmodifiableSet());
    }

    /** Who leads that very organisation on that day, as secretary or deputy. Trusted callers only. */
    public List<MemberId> leadersOf(OrganisationId organisation, LocalDate day) {
        return holdersOf(organisation, LEADERS, day);
    }

    /** Who holds any of the roles in that very organisation on that day. Trusted callers only. */
    public List<MemberId> holdersOf(OrganisationId organisation, Collection<Role> roles, LocalDate day) {
        return appointments.holders(organisation.value(), roles, day).stream()
                .distinct()
                .map(MemberId::new)
                .toList();
    }
}
