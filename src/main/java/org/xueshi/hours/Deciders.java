package org.xueshi.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
     * The branch itself, unless the claimant leads it, or whoever attested the claim is its only leader: then the next
     * organisation above. At the root it stays, where another leader decides, or the claim waits.
     */
    OrganisationId organisationFor(MemberId claimant, @Nullable MemberId attester, OrganisationId branch) {
        LocalDate today = directory.today(claimant);
        OrganisationId decides = branch;
        for (Organisation organisation : directory.lineage(branch)) {
            decides = organisation.id();
            boolean conflicted = authority.leads(claimant, decides, today)
                    || attester != null
                            && authority.leads(attester, decides, today)
                            && in(decides, claimant, attester, today).isEmpty();
            if (!conflicted) {
                break;
            }
        }
        return decides;
    }

    /** The leaders of the organisation today who may decide on that claim. */
    List<MemberId> in(OrganisationId organisation, MemberId claimant, @Nullable MemberId attester) {
        return in(organisation, claimant, attester, directory.today(claimant));
    }

    private List<MemberId> in(
            OrganisationId organisation, MemberId claimant, @Nullable MemberId attester, LocalDate today) {
        return authority.leadersOf(organisation, today).stream()
                .distinct()
                .filter(leader -> !leader.equals(claimant) && !Objects.equals(leader, attester))
                .toList();
    }
}
