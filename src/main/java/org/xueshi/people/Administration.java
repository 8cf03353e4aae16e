package org.xueshi.people;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The rule of this room: whoever administers an organisation, or one above it, administers what is in it. */
@Component
class Administration {

    private final SignedIn signedIn;
    private final Directory directory;
    private final StoredOrganisations organisations;

    Administration(SignedIn signedIn, Directory directory, StoredOrganisations organisations) {
        this.signedIn = signedIn;
        this.directory = directory;
        this.organisations = organisations;
    }

    /** Refuses unless the signed-in member administers each of the organisations. */
    void requireOver(OrganisationId... places) {
        requireOver(Set.of(places));
    }

    /** Refuses unless the signed-in member administers the branch that the member belongs to. */
    void requireOver(MemberId member) {
        MemberFacts facts = directory.facts(member);
        LocalDate today = directory.today(member);
        Set<OrganisationId> branches = branchesOf(facts, today);
        requireOver(branches.isEmpty() ? officesOf(facts, today) : branches);
    }

    /**
     * Refuses unless the signed-in member administers every place where the member has a say: who may set somebody's
     * password could act in their name.
     */
    void requireWhollyOver(MemberId member) {
        MemberFacts facts = directory.facts(member);
        LocalDate today = directory.today(member);
        requireOver(Stream.concat(branchesOf(facts, today).stream(), officesOf(facts, today).stream())
                .collect(toSet()));
    }

    private void requireOver(Collection<OrganisationId> places) {
        MemberId actor = signedIn.member();
        Set<String> wanted = places.stream().map(OrganisationId::value).collect(toSet());
        if (wanted.isEmpty()
                || !organisations
                        .administeredOf(wanted, actor.value(), directory.today(actor))
                        .containsAll(wanted)) {
            throw new NotAllowedRefused();
        }
    }

    /** Present and coming branches; the last one of somebody who has left. */
    private static Set<OrganisationId> branchesOf(MemberFacts facts, LocalDate today) {
        Set<OrganisationId> lasting = facts.memberships().stream()
                .filter(stay -> stay.period().lastsUntil(today))
                .map(MemberFacts.BranchMembership::branch)
                .collect(toSet());
        return lasting.isEmpty() && !facts.memberships().isEmpty()
                ? Set.of(facts.memberships().getLast().branch())
                : lasting;
    }

    private static Set<OrganisationId> officesOf(MemberFacts facts, LocalDate today) {
        return facts.appointments().stream()
                .filter(held -> held.period().lastsUntil(today))
                .map(Appointment::organisation)
                .collect(toSet());
    }
}
