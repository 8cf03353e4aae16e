package org.xueshi.hours;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;

/** To which organisation a return was taken, also when the claim has climbed past it since (C2). */
@Component
class AppealedTo {

    private final ClaimEvents events;
    private final Directory directory;
    private final Authority authority;

    AppealedTo(ClaimEvents events, Directory directory, Authority authority) {
        this.events = events;
        this.directory = directory;
        this.authority = authority;
    }

    /** The one above all that returned it, as far as their leaders of those days are known; else where the claim is. */
    OrganisationId of(ClaimRecord claim) {
        List<ClaimEvent> returns = events.of(claim.claimId().value()).stream()
                .filter(step -> step.kind() == ClaimStep.RETURNED)
                .toList();
        OrganisationId to = claim.approver();
        boolean above = false;
        for (Organisation organisation : directory.lineage(claim.branch())) {
            to = above ? organisation.id() : to;
            above = returns.stream().anyMatch(step -> returned(step, organisation.id()));
        }
        return to;
    }

    private boolean returned(ClaimEvent step, OrganisationId organisation) {
        MemberId returner = step.actor();
        return returner != null
                && authority.leads(returner, organisation, LocalDate.ofInstant(step.at(), directory.zoneOf(returner)));
    }
}
