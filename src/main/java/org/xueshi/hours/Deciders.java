package org.xueshi.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;

/** Who decides on a claim (C3). */
@Component
class Deciders {

    private final Directory directory;
    private final Authority authority;

    Deciders(Directory directory, Authority authority) {
        this.directory = directory;
        this.authority = authority;
    }

    /**
     * The organisation itself, unless the claimant leads it, nobody leads it, or all its leaders are barred from that claim:
     * then the next above. At the root it stays, where another leader decides, or the claim waits.
     *
     * @param from the member's branch of the day, or the organisation that has the claim
     */
    OrganisationId organisationFor(MemberId claimant, Set<MemberId> barred, OrganisationId from) {
        LocalDate today = directory.today(claimant);
        OrganisationId decides = from;
        for (Organisation organisation : directory.lineage(from)) {
            decides = organisation.id();
            List<MemberId> leaders = authority.leadersOf(decides, today);
            boolean conflicted = leaders.contains(claimant) || barred.containsAll(leaders);
            if (!conflicted) {
                break;
            }
        }
        return decides;
    }

    /** The leaders of the organisation today who may decide on that claim. */
    List<MemberId> in(OrganisationId organisation, MemberId claimant, Set<MemberId> barred) {
        return authority.leadersOf(organisation, directory.today(claimant)).stream()
                .distinct()
                .filter(leader -> !leader.equals(claimant) && !barred.contains(leader))
                .toList();
    }

    /** Whether the member leads the organisation today. */
    boolean leads(MemberId member, OrganisationId organisation) {
        return authority.leads(member, organisation, directory.today(member));
    }

    /** The organisation above that one; none above the root. */
    Optional<Organisation> above(OrganisationId organisation) {
        return directory.lineage(organisation).stream().skip(1).findFirst();
    }
}
