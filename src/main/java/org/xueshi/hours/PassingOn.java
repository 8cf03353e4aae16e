package org.xueshi.hours;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/**
 * Offices change while claims wait. A claim on which nobody may decide any more where it waits goes to whoever decides now,
 * so that it isn't forgotten there (C3). What waits at the root because nobody above could decide stays.
 */
@Component
class PassingOn {

    private static final int PAGE = 100;

    private final ClaimRecords claims;
    private final ClaimHistory history;
    private final ClaimNotices notices;
    private final Deciders deciders;
    private final FourEyes fourEyes;
    private final Authority authority;
    private final Directory directory;
    private final FreshTransactions transactions;

    PassingOn(
            ClaimRecords claims,
            ClaimHistory history,
            ClaimNotices notices,
            Deciders deciders,
            FourEyes fourEyes,
            Authority authority,
            Directory directory,
            FreshTransactions transactions) {
        this.claims = claims;
        this.history = history;
        this.notices = notices;
        this.deciders = deciders;
        this.fourEyes = fourEyes;
        this.authority = authority;
        this.directory = directory;
        this.transactions = transactions;
    }

    /** Looks through all organisations where claims wait; answers how many claims went elsewhere. */
    int run() {
        return claims.whereSomeWait().stream()
                .map(OrganisationId::new)
                .mapToInt(this::run)
                .sum();
    }

    private int run(OrganisationId organisation) {
        List<String> leaders = authority.leadersOf(organisation, directory.todayAt(organisation)).stream()
                .distinct()
                .map(MemberId::value)
                .toList();
        int moved = 0;
        String after = "";
        List<String> some;
        do {
            some = claims.barredToAll(organisation.value(), leaders, leaders.size(), after, Limit.of(PAGE));
            for (String id : some) {
                moved += transactions.run(() -> passOn(id)) ? 1 : 0;
                after = id;
            }
        } while (some.size() == PAGE);
        return moved;
    }

    private boolean passOn(String id) {
        ClaimRecord claim = claims.any(id).orElseThrow();
        var barred = fourEyes.barred(claim.claimId());
        if (claim.state() != ClaimState.PENDING
                || !deciders.in(claim.approver(), claim.member(), barred).isEmpty()) {
            return false;
        }
        // An appeal never goes back to the organisation it is against; all else begins again at the branch.
        OrganisationId from = claim.appealed() ? claim.approver() : claim.branch();
        OrganisationId decides = deciders.organisationFor(claim.member(), barred, from);
        if (decides.equals(claim.approver())) {
            return false;
        }
        claim.moveTo(decides);
        history.note(claim, ClaimStep.PASSED_ON, null, null);
        notices.passedOn(claim);
        return true;
    }
}
