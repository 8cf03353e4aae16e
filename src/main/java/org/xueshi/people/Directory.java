package org.xueshi.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Answers of other rooms' questions about the tree and its people. Trusted callers only: it does not ask who is signed in;
 * views reach people through services that do.
 */
@Service
public class Directory {

    /** The member, or a refusal if there is none. */
    public Member member(MemberId id) {
        throw new UnsupportedOperationException();
    }

    /** Those of the given members that exist, by id: one statement. */
    public Map<MemberId, Member> members(Collection<MemberId> ids) {
        throw new UnsupportedOperationException();
    }

    public MemberFacts facts(MemberId id) {
        throw new UnsupportedOperationException();
    }

    public Organisation organisation(OrganisationId id) {
        throw new UnsupportedOperationException();
    }

    /** The branch that the member belonged to on that day. */
    public Optional<OrganisationId> branchOn(MemberId member, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The organisation itself and its parents, from the bottom up. */
    public List<Organisation> lineage(OrganisationId id) {
        throw new UnsupportedOperationException();
    }

    /** The organisation and all below it. */
    public Set<OrganisationId> subtree(OrganisationId id) {
        throw new UnsupportedOperationException();
    }

    /** Members that belong to a branch within the organisation on that day, by name, one page. */
    public List<Member> membersOf(OrganisationId organisation, LocalDate day, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The zone in which the member's organisation begins its days; the product's default if they belong nowhere. */
    public ZoneId zoneOf(MemberId member) {
        throw new UnsupportedOperationException();
    }

    /** Today, where the member's organisation is. */
    public LocalDate today(MemberId member) {
        throw new UnsupportedOperationException();
    }
}
