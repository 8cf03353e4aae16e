package org.xueshi.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads the tree. */
interface StoredOrganisations extends Repository<StoredOrganisation, String> {

    Optional<StoredOrganisation> findById(String id);

    @Query("select o from StoredOrganisation o where o.rootKey is not null")
    Optional<StoredOrganisation> root();

    @Query("""
            select o from StoredOrganisation o, LineageStep s
            where s.key.organisationId = :id and o.id = s.key.ancestorId
            order by s.distance
            """)
    List<StoredOrganisation> lineage(String id);

    @Query("select s.key.organisationId from LineageStep s where s.key.ancestorId = :id")
    List<String> subtree(String id);

    @Query("select s from LineageStep s where s.key.organisationId = :id")
    List<LineageStep> stepsAbove(String id);

    /** The organisations within the scope of those roles, parents before children. */
    @Query("""
            select o from StoredOrganisation o
            where exists (
                select 1 from LineageStep s, StoredAppointment a
                where s.key.organisationId = o.id and a.organisationId = s.key.ancestorId
                and a.key.memberId = :member and a.role in :roles
                and a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day))
            order by (select count(u) from LineageStep u where u.key.organisationId = o.id), o.nameZh, o.id
            """)
    List<StoredOrganisation> within(String member, Collection<Role> roles, LocalDate day);

    /** Of these organisations, those that have the member as administrator, themselves or above. */
    @Query("""
            select distinct s.key.organisationId from LineageStep s, StoredAppointment a
            where s.key.organisationId in :organisations and a.organisationId = s.key.ancestorId
            and a.key.memberId = :member and a.role = org.xueshi.people.Role.ADMINISTRATOR
            and a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day)
            """)
    Set<String> administeredOf(Collection<String> organisations, String member, LocalDate day);
}
