package org.xueshi.hours;

import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;

/**
 * Looking at what the policy's rule posted, as far as it was drawn: for leaders of the organisation that would have decided,
 * as of today, and never at one's own (C3, C5).
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Reviews {

    private final ReviewRecords reviews;
    private final ClaimRecords claims;
    private final Deciding deciding;
    private final FourEyes fourEyes;
    private final ClaimHistory history;
    private final ClaimReader reader;
    private final ClaimNotices notices;
    private final Reversing reversing;
    private final Ledger ledger;
    private final SignedIn signedIn;
    private final FreshTransactions transactions;
    private final ApplicationClock clock;

    Reviews(
            ReviewRecords reviews,
            ClaimRecords claims,
            Deciding deciding,
            FourEyes fourEyes,
            ClaimHistory history,
            ClaimReader reader,
            ClaimNotices notices,
            Reversing reversing,
            Ledger ledger,
            SignedIn signedIn,
            FreshTransactions transactions,
            ApplicationClock clock) {
        this.reviews = reviews;
        this.claims = claims;
        this.deciding = deciding;
        this.fourEyes = fourEyes;
        this.history = history;
        this.reader = reader;
        this.notices = notices;
        this.reversing = reversing;
        this.ledger = ledger;
        this.signedIn = signedIn;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What was drawn and nobody has looked at yet, the earliest first, one page counted from 0. */
    @Transactional(readOnly = true)
    public List<InboxLine> open(int page, int size) {
        MemberId actor = signedIn.member();
        Set<String> led = deciding.ledBy(actor);
        if (led.isEmpty()) {
            return List.of();
        }
        return reader.lines(reviews.open(led, actor.value(), PageRequest.of(page, size)));
    }

    /** How many wait for the signed-in leader. */
    @Transactional(readOnly = true)
    public int waiting() {
        MemberId actor = signedIn.member();
        Set<String> led = deciding.ledBy(actor);
        return led.isEmpty() ? 0 : reviews.countOpen(led, actor.value());
    }

    /** A drawn claim with its evidence, looked at before or not. */
    @Transactional(readOnly = true)
    public ClaimDetail detail(ClaimId id) {
        review(id, signedIn.member());
        return reader.read(claim(id));
    }

    /** Leaves the posting as it is; once (C6). */
    public void confirm(ClaimId id) {
        MemberId actor = signedIn.member();
        transactions.run(() -> {
            ReviewRecord review = reviewable(id, actor);
            review.decide(ReviewRecord.State.CONFIRMED, actor, clock.instant());
            ClaimRecord claim = claim(id);
            history.note(claim, ClaimStep.CONFIRMED, actor, null);
            notices.confirmed(claim);
            return id;
        });
    }

    /** Takes the posting back by an entry of its own, with a reason of 5 to 500 characters; once (C6). */
    public void reverse(ClaimId id, String reason) {
        MemberId actor = signedIn.member();
        String words = WordsRefused.require(reason);
        transactions.run(() -> {
            reviewable(id, actor).requireOpen();
            ClaimRecord claim = claim(id);
            Integer sequence = claim.entry();
            if (sequence == null) {
                throw new IllegalStateException("what was drawn for review had been posted: " + id);
            }
            Content posting =
                    ledger.entry(claim.member(), sequence).map(Entry::content).orElseThrow(NotAllowedRefused::new);
            return reversing.reverse(posting, sequence, actor, words);
        });
    }

    private ReviewRecord reviewable(ClaimId id, MemberId actor) {
        ReviewRecord review = review(id, actor);
        fourEyes.require(id, actor);
        return review;
    }

    private ReviewRecord review(ClaimId id, MemberId actor) {
        Set<String> led = deciding.ledBy(actor);
        if (led.isEmpty()) {
            throw new NotAllowedRefused();
        }
        return reviews.decidedIn(id.value(), led).orElseThrow(NotAllowedRefused::new);
    }

    private ClaimRecord claim(ClaimId id) {
        return claims.any(id.value()).orElseThrow(NotAllowedRefused::new);
    }
}
