package org.xueshi.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lists of members, one page in one statement each. */
@Component
class MemberPages {

    /** Nobody reads more at once; whoever has to see all of them turns pages. */
    static final int LONGEST_PAGE = 1_000;

    private static final String BELONGS = """
            exists (select 1 from BranchStay b, LineageStep s
                where b.key.memberId = m.id and s.key.organisationId = b.branchId
                and s.key.ancestorId = :organisation
                and b.key.firstDay <= :day and (b.lastDay is null or b.lastDay >= :day))
            """;

    /** Also those who will belong, or who only hold an appointment there, such as the first administrator. */
    private static final String TO_ADMINISTER = """
            (exists (select 1 from BranchStay b, LineageStep s
                where b.key.memberId = m.id and s.key.organisationId = b.branchId
                and s.key.ancestorId = :organisation and (b.lastDay is null or b.lastDay >= :day))
            or exists (select 1 from StoredAppointment a, LineageStep s
                where a.key.memberId = m.id and s.key.organisationId = a.organisationId
                and s.key.ancestorId = :organisation and (a.lastDay is null or a.lastDay >= :day)))
            """;

    private static final String NAMED = """
            (lower(m.nameZh) like :words escape '!' or lower(m.nameEn) like :words escape '!'
            or m.signInName like :words escape '!')
            """;

    private final EntityManager entities;

    MemberPages(EntityManager entities) {
        this.entities = entities;
    }

    List<Member> belonging(OrganisationId organisation, LocalDate day, int offset, int limit) {
        return page(select(BELONGS), organisation, day, offset, limit);
    }

    /** Those of them whose name or sign-in name contains the words. */
    List<Member> belonging(OrganisationId organisation, String words, LocalDate day, int offset, int limit) {
        var query = select(BELONGS + " and " + NAMED).setParameter("words", containing(words));
        return page(query, organisation, day, offset, limit);
    }

    /** By id, so that the next page begins where this one ends: whoever turns all pages looks at nobody twice. */
    List<String> belongingAfter(OrganisationId organisation, LocalDate day, String after, int limit) {
        requirePage(0, limit);
        return entities.createQuery("""
                        select b.key.memberId from BranchStay b where b.key.memberId > :after
                        and b.key.firstDay <= :day and (b.lastDay is null or b.lastDay >= :day)
                        and exists (select 1 from LineageStep s
                            where s.key.organisationId = b.branchId and s.key.ancestorId = :organisation)
                        order by b.key.memberId
                        """, String.class)
                .setParameter("after", after)
                .setParameter("day", day)
                .setParameter("organisation", organisation.value())
                .setMaxResults(limit)
                .getResultList();
    }

    int countBelonging(OrganisationId organisation, LocalDate day) {
        return entities.createQuery("select count(m) from StoredMember m where " + BELONGS, Long.class)
                .setParameter("organisation", organisation.value())
                .setParameter("day", day)
                .getSingleResult()
                .intValue();
    }

    List<Member> toAdminister(OrganisationId organisation, String words, LocalDate day, int offset, int limit) {
        var query = select(TO_ADMINISTER + " and " + NAMED).setParameter("words", containing(words));
        return page(query, organisation, day, offset, limit);
    }

    int countToAdminister(OrganisationId organisation, String words, LocalDate day) {
        return entities.createQuery(
                        "select count(m) from StoredMember m where " + TO_ADMINISTER + " and " + NAMED, Long.class)
                .setParameter("words", containing(words))
                .setParameter("organisation", organisation.value())
                .setParameter("day", day)
                .getSingleResult()
                .intValue();
    }

    private TypedQuery<StoredMember> select(String where) {
        return entities.createQuery(
                "select m from StoredMember m where " + where + " order by m.nameZh, m.id", StoredMember.class);
    }

    private static List<Member> page(
            TypedQuery<StoredMember> query, OrganisationId organisation, LocalDate day, int offset, int limit) {
        requirePage(offset, limit);
        return query
                .setParameter("organisation", organisation.value())
                .setParameter("day", day)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(StoredMember::toMember)
                .toList();
    }

    static void requirePage(int offset, int limit) {
        if (offset < 0 || limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " members, not " + limit);
        }
    }

    /** For {@code like :words escape '!'}: whatever the words are, they are looked for as they stand. */
    static String containing(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
