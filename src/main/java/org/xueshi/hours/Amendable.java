package org.xueshi.hours;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;

/**
 * Who may amend an entry of the ledger: who decided on it, while they still lead there, and leaders of the organisations
 * above the member's branch of that day, and of the branch itself if the policy's rule posted it; never one's own hours.
 */
@Component
class Amendable {

    private final Ledger ledger;
    private final Directory directory;
    private final Authority authority;

    Amendable(Ledger ledger, Directory directory, Authority authority) {
        this.ledger = ledger;
        this.directory = directory;
        this.authority = authority;
    }

    /** What the entry says; refused like one that there isn't for whoever may not amend it. */
    Content require(MemberId actor, MemberId member, int sequence) {
        return ledger.entry(member, sequence)
                .map(Entry::content)
                .filter(content -> may(actor, content))
                .orElseThrow(NotAllowedRefused::new);
    }

    /** Whether the actor may amend the entry that stands for a claim. */
    boolean may(MemberId actor, MemberId member, int sequence) {
        return ledger.entry(member, sequence)
                .map(Entry::content)
                .filter(content -> may(actor, content))
                .isPresent();
    }

    private boolean may(MemberId actor, Content posting) {
        LocalDate today = directory.today(actor);
        OrganisationId branch = posting.branch();
        return !actor.equals(posting.member())
                && directory.lineage(branch).stream()
                        .map(Organisation::id)
                        .filter(organisation -> !organisation.equals(branch) || decided(actor, posting))
                        .anyMatch(organisation -> authority.leads(actor, organisation, today));
    }

    /** What the policy posted by itself is the matter of whoever leads the branch. */
    private static boolean decided(MemberId actor, Content posting) {
        return posting.decidedBy() == null || actor.equals(posting.decidedBy());
    }
}
