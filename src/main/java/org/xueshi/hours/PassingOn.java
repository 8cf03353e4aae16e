package org.xueshi.hours;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/**
 * Offices change while claims wait. A claim on which nobody may decide any more where it waits goes to whoever decides now,
 * so that it isn't forgotten there (C3); so does a posted one with an objection to answer, or that was drawn to be looked
 * at. What waits at the root because nobody above could decide stays.
 */
@Component
class PassingOn {

    private static final int PAGE = 100;

    private final ClaimRecords claims;
    private final ObjectionRecords objections;
    private final ReviewRecords reviews;
    private final ClaimHistory history;
    private final ClaimNotices notices;
    private final AppealedTo appealedTo;
    private final Deciders deciders;
    private final FourEyes fourEyes;
    private final Authority authority;
    private final Directory directory;
    private final FreshTransactions transactions;

    PassingOn(
            ClaimRecords claims,
            ObjectionRecords objections,
            ReviewRecords reviews,
            ClaimHistory history,
            ClaimNotices notices,
            AppealedTo appealedTo,
            Deciders deciders,
            FourEyes fourEyes,
            Authority authority,
            Directory directory,
            FreshTransactions transactions) {
        this.claims = claims;
        this.objections = objections;
        this.reviews = reviews;
        this.history = history;
        this.notices = notices;
        this.appealedTo = appealedTo;
        this.deciders = deciders;
        this.fourEyes = fourEyes;
        this.authority = authority;
        this.directory = directory;
        this.transactions = transactions;
    }

    /** Looks through all that waits; answers how many claims went elsewhere. */
    int run() {
        int pending = claims.whereSomeWait().stream()
                .map(OrganisationId::new)
                .mapToInt(this::run)
                .sum();
        return pending + run(objections::claimsWithOpen) + run(reviews::claimsWithOpen);
    }

    private int run(OrganisationId organisation) {
        List<String> leaders = authority.leadersOf(organisation, directory.todayAt(organisation)).stream()
                .distinct()
                .map(MemberId::value)
                .toList();
        return run((after, limit) -> claims.barredToAll(organisation.value(), leaders, leaders.size(), after, limit));
    }

    private int run(BiFunction<String, Limit, List<String>> waiting) {
        int moved = 0;
        String after = "";
        List<String> some;
        do {
            some = waiting.apply(after, Limit.of(PAGE));
            for (String id : some) {
                moved += transactions.run(() -> passOn(id)) ? 1 : 0;
                after = id;
            }
        } while (some.size() == PAGE);
        return moved;
    }

    private boolean passOn(String id) {
        ClaimRecord claim = claims.any(id).orElseThrow();
        boolean drawn = review(claim).isPresent();
        if (!move(claim)) {
            return false;
        }
        if (drawn) {
            notices.drawn(claim);
        }
        if (claim.state() == ClaimState.PENDING || objections.someOpen(id)) {
            notices.passedOn(claim);
        }
        return true;
    }

    /** In the caller's transaction, who tells those concerned; false if it stays where it is. */
    boolean move(ClaimRecord claim) {
        var barred = fourEyes.barred(claim.claimId());
        if (!waits(claim)
                || !deciders.in(claim.approver(), claim.member(), barred).isEmpty()) {
            return false;
        }
        // An appeal never goes back to the organisation it is against; all else begins again at the branch.
        OrganisationId from = claim.appealed() ? appealedTo.of(claim) : claim.branch();
        OrganisationId decides = deciders.organisationFor(claim.member(), barred, from);
        if (decides.equals(claim.approver())) {
            return false;
        }
        claim.moveTo(decides);
        review(claim).ifPresent(review -> review.moveTo(decides));
        history.note(claim, ClaimStep.PASSED_ON, null, null);
        return true;
    }

    /** A returned claim waits for its member, also with an objection: it comes back with the member's answer. */
    private boolean waits(ClaimRecord claim) {
        return switch (claim.state()) {
            case PENDING -> true;
            case POSTED ->
                objections.someOpen(claim.claimId().value()) || review(claim).isPresent();
            case RETURNED, VOIDED -> false;
        };
    }

    private Optional<ReviewRecord> review(ClaimRecord claim) {
        return reviews.findByClaimId(claim.claimId().value()).filter(ReviewRecord::open);
    }
}
