package org.xueshi.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The members whose time somebody may read: {@link TimeReaders#mayRead} as one statement for all of them. */
@Component
class TimeReaderPages {

    private static final String READABLE = """
            from StoredMember m, BranchStay b, StoredOrganisation o
            where b.key.memberId = m.id and o.id = b.branchId
            and b.key.firstDay <= :day and (b.lastDay is null or b.lastDay >= :day)
            and (exists (select 1 from StoredAppointment a
                where a.key.memberId = :actor and a.organisationId = b.branchId and a.role in :leaders
                and a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day))
            or exists (select 1 from StoredAppointment a, LineageStep s
                where a.key.memberId = :actor and a.role = org.xueshi.people.Role.AUDITOR
                and s.key.organisationId = b.branchId and s.key.ancestorId = a.organisationId
                and a.firstDay <= :day and (a.lastDay is null or a.lastDay >= :day)))
            and (lower(m.nameZh) like :words escape '!' or lower(m.nameEn) like :words escape '!'
            or m.signInName like :words escape '!'
            or lower(o.nameZh) like :words escape '!' or lower(o.nameEn) like :words escape '!')
            """;

    private final EntityManager entities;

    TimeReaderPages(EntityManager entities) {
        this.entities = entities;
    }

    private record Found(StoredMember member, StoredOrganisation branch) {}

    List<BranchMember> page(MemberId actor, String words, LocalDate day, int offset, int limit) {
        MemberPages.requirePage(offset, limit);
        return query(
                        "select m, o " + READABLE + " order by o.nameZh, o.id, m.nameZh, m.id",
                        Found.class,
                        actor,
                        words,
                        day)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(found -> new BranchMember(found.member.toMember(), found.branch.toOrganisation()))
                .toList();
    }

    int count(MemberId actor, String words, LocalDate day) {
        return query("select count(m) " + READABLE, Long.class, actor, words, day)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, MemberId actor, String words, LocalDate day) {
        return entities.createQuery(text, type)
                .setParameter("actor", actor.value())
                .setParameter("leaders", Authority.LEADERS)
                .setParameter("words", MemberPages.containing(words))
                .setParameter("day", day);
    }
}
