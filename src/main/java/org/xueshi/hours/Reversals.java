package org.xueshi.hours;

import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.SignedIn;

/** Taking a posting back by an entry of its own, never by an edit (L1). */
@Service
@PreAuthorize("isAuthenticated()")
public class Reversals {

    private final Ledger ledger;
    private final Reversing reversing;
    private final Directory directory;
    private final Authority authority;
    private final SignedIn signedIn;
    private final FreshTransactions transactions;

    Reversals(
            Ledger ledger,
            Reversing reversing,
            Directory directory,
            Authority authority,
            SignedIn signedIn,
            FreshTransactions transactions) {
        this.ledger = ledger;
        this.reversing = reversing;
        this.directory = directory;
        this.authority = authority;
        this.signedIn = signedIn;
        this.transactions = transactions;
    }

    /**
     * Reverses a posting with a reason of 5 to 500 characters. For who decided on it, while they still lead there, and for
     * leaders of the organisations above the member's branch of that day, and of the branch itself if the policy's rule
     * posted it; never for one's own hours. A second reversal of the same entry is refused.
     */
    public HoursReversed reverse(MemberId member, int sequence, String reason) {
        MemberId actor = signedIn.member();
        String words = WordsRefused.require(reason);
        return transactions.run(() -> {
            Content posting = ledger.entry(member, sequence)
                    .map(Entry::content)
                    .filter(content -> mayReverse(actor, content))
                    .orElseThrow(NotAllowedRefused::new);
            return reversing.reverse(posting, sequence, actor, words);
        });
    }

    /** What the policy posted by itself is the matter of whoever leads the branch. */
    private static boolean decided(MemberId actor, Content posting) {
        return posting.decidedBy() == null || actor.equals(posting.decidedBy());
    }

    private boolean mayReverse(MemberId actor, Content posting) {
        LocalDate today = directory.today(actor);
        OrganisationId branch = posting.branch();
        return !actor.equals(posting.member())
                && directory.lineage(branch).stream()
                        .map(Organisation::id)
                        .filter(organisation -> !organisation.equals(branch) || decided(actor, posting))
                        .anyMatch(organisation -> authority.leads(actor, organisation, today));
    }
}
