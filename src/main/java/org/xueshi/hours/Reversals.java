package org.xueshi.hours;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.people.MemberId;
import org.xueshi.people.SignedIn;

/** Taking a posting back by an entry of its own, never by an edit (L1). */
@Service
@PreAuthorize("isAuthenticated()")
public class Reversals {

    private final Amendable amendable;
    private final FourEyes fourEyes;
    private final Reversing reversing;
    private final SignedIn signedIn;
    private final FreshTransactions transactions;

    Reversals(
            Amendable amendable,
            FourEyes fourEyes,
            Reversing reversing,
            SignedIn signedIn,
            FreshTransactions transactions) {
        this.amendable = amendable;
        this.fourEyes = fourEyes;
        this.reversing = reversing;
        this.signedIn = signedIn;
        this.transactions = transactions;
    }

    /**
     * Reverses a posting with a reason of 5 to 500 characters; for whom {@link Amendable} lets, unless they have a part in the
     * claim (C3). A second reversal of the same entry is refused.
     */
    public HoursReversed reverse(MemberId member, int sequence, String reason) {
        MemberId actor = signedIn.member();
        String words = WordsRefused.require(reason);
        return transactions.run(() -> {
            Content posting = amendable.require(actor, member, sequence);
            if (posting.claim() != null) {
                fourEyes.require(posting.claim(), actor);
            }
            return reversing.reverse(posting, sequence, actor, words);
        });
    }
}
