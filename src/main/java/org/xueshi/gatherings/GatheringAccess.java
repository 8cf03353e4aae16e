package org.xueshi.gatherings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;

/** Who may look at a gathering, take part in it, host it and change it. */
@Component
public class GatheringAccess {

    private final Directory directory;
    private final Authority authority;
    private final SignedIn signedIn;

    GatheringAccess(Directory directory, Authority authority, SignedIn signedIn) {
        this.directory = directory;
        this.authority = authority;
        this.signedIn = signedIn;
    }

    /** Organisations that the signed-in member leads, or administers from there or above. */
    public Set<OrganisationId> charge() {
        MemberId actor = signedIn.member();
        LocalDate today = directory.today(actor);
        return Stream.concat(
                        authority.ledBy(actor, today).stream(),
                        authority.scopeOf(actor, Set.of(Role.ADMINISTRATOR), today).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same as they are shown, from the top down. */
    public List<Organisation> organisationsInCharge() {
        return charge().stream()
                .map(directory::organisation)
                .sorted(Comparator.comparing((Organisation one) -> one.level())
                        .thenComparing(one -> one.name().zh()))
                .toList();
    }

    /** The signed-in member, if they are in charge of that organisation; others are refused. */
    public MemberId requireCharge(OrganisationId organisation) {
        MemberId actor = signedIn.member();
        if (!isInCharge(actor, organisation)) {
            throw new NotAllowedRefused();
        }
        return actor;
    }

    /** Leads the organisation, or administers it from there or above. */
    public boolean isInCharge(MemberId actor, OrganisationId organisation) {
        LocalDate today = directory.today(actor);
        return authority.leads(actor, organisation, today)
                || authority.holdsAbove(actor, Role.ADMINISTRATOR, organisation, today);
    }

    /** Whether that member hosts it or is in charge of who convened it. */
    public boolean mayHost(MemberId actor, Gathering gathering) {
        return gathering.isHost(actor) || isInCharge(actor, gathering.plan().organisation());
    }

    /** The signed-in member, if they host it or are in charge of who convened it; others are refused. */
    public MemberId requireHost(Gathering gathering) {
        MemberId actor = signedIn.member();
        if (!mayHost(actor, gathering)) {
            throw new NotAllowedRefused();
        }
        return actor;
    }

    /** Whether the member belongs, on the day it begins, to an invited organisation or one below it. */
    public boolean isInvited(MemberId member, Gathering gathering) {
        LocalDate day = LocalDate.ofInstant(gathering.plan().begins(), directory.zoneOf(member));
        return lineage(member, day).stream()
                .anyMatch(above -> gathering.plan().invited().contains(above));
    }

    /** Whoever leads the organisation today, or one above it. */
    public Set<MemberId> leadersFrom(OrganisationId organisation) {
        LocalDate today = directory.todayAt(organisation);
        return directory.lineage(organisation).stream()
                .flatMap(one -> authority.leadersOf(one.id(), today).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an auditor's office covers who convened it. */
    public boolean audits(MemberId actor, Gathering gathering) {
        return authority.holdsAbove(actor, Role.AUDITOR, gathering.plan().organisation(), directory.today(actor));
    }

    /** The member's branch on that day and everything above it. */
    Collection<OrganisationId> lineage(MemberId member, LocalDate day) {
        return directory
                .branchOn(member, day)
                .map(branch ->
                        directory.lineage(branch).stream().map(Organisation::id).toList())
                .orElse(List.of());
    }
}
