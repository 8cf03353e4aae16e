package org.xueshi.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads appointments, and who may do what because of them. */
interface StoredAppointments extends Repository<StoredAppointment, StoredAppointment.Key> {

    @Query("select a from StoredAppointment a where a.key.memberId = :member order by a.firstDay, a.key.id")
    List<StoredAppointment> of(String member);

    @Query("select a from StoredAppointment a where a.key.memberId in :members order by a.firstDay, a.key.id")
    List<StoredAppointment> ofAll(Collection<String> members);

    @Query("select a from StoredAppointment a where a.key.id = :id")
    Optional<StoredAppointment> byId(String id);

    @Query("select a.key.memberId from StoredAppointment a where a.key.id = :id")
    Optional<String> holderOf(String id);

    @Query("""
            select distinct a.role from StoredAppointment a where a.key.memberId = :member
            and a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day)
            """)
    Set<Role> rolesOf(String member, LocalDate day);

    /** Where the member holds any of the roles on that day, not counting what lies below. */
    @Query("""
            select distinct a.organisationId from StoredAppointment a
            where a.key.memberId = :member and a.role in :roles
            and a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day)
            """)
    Set<String> heldAt(String member, Collection<Role> roles, LocalDate day);

    /** The same with everything below. */
    @Query("""
            select distinct s.key.organisationId from StoredAppointment a, LineageStep s
            where s.key.ancestorId = a.organisationId and a.key.memberId = :member and a.role in :roles
            and a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day)
            """)
    Set<String> scopeOf(String member, Collection<Role> roles, LocalDate day);

    /** Who holds any of the roles in that very organisation on that day; the roles in their own order. */
    @Query("""
            select a.key.memberId from StoredAppointment a
            where a.organisationId = :organisation and a.role in :roles
            and a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day)
            order by a.role, a.firstDay, a.key.memberId
            """)
    List<String> holders(String organisation, Collection<Role> roles, LocalDate day);

    @Query("""
            select count(a) > 0 from StoredAppointment a, LineageStep s
            where s.key.organisationId = :organisation and a.organisationId = s.key.ancestorId
            and a.key.memberId = :member and a.role = :role
            and a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day)
            """)
    boolean holdsAbove(String member, Role role, String organisation, LocalDate day);

    /** How many administrators without an end the organisation has, if it is the top of the tree; else 0. */
    @Query("""
            select count(a) from StoredAppointment a, StoredOrganisation o
            where a.organisationId = :organisation and o.id = a.organisationId and o.rootKey is not null
            and a.role = org.xueshi.people.Role.ADMINISTRATOR and a.lastDay is null
            """)
    int openAdministratorsOfRoot(String organisation);
}
