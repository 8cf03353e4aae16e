package org.xueshi.hours;

import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.hours.policy.Automatic;
import org.xueshi.hours.policy.Policy;

/**
 * Posts at once what the policy lets be posted without a leader, and draws some of it for one to look at (C5). Nothing that
 * is unusual, and nothing that nobody could look at afterwards.
 *
 * @see "src/docs/decisions/2026-11-25-unusual-claims.md"
 */
@Component
class AutomaticPosting {

    private final Posting posting;
    private final ReviewRecords reviews;
    private final ReviewDraw draw;
    private final ClaimHistory history;
    private final ClaimNotices notices;
    private final ApplicationClock clock;

    AutomaticPosting(
            Posting posting,
            ReviewRecords reviews,
            ReviewDraw draw,
            ClaimHistory history,
            ClaimNotices notices,
            ApplicationClock clock) {
        this.posting = posting;
        this.reviews = reviews;
        this.draw = draw;
        this.history = history;
        this.notices = notices;
        this.clock = clock;
    }

    /** In the caller's transaction; false if a leader has to decide. */
    boolean post(ClaimRecord claim, Policy policy) {
        Automatic rule = policy.automatic();
        if (rule == null
                || !claim.unusual().isEmpty()
                || !rule.posts(claim.evidence().strength(), claim.category(), claim.credit())) {
            return false;
        }
        posting.post(claim, null);
        history.note(claim, ClaimStep.POSTED_BY_RULE, null, null);
        notices.postedByRule(claim);
        if (draw.draws(rule.samplePercent())) {
            reviews.saveAndFlush(new ReviewRecord(claim.claimId(), claim.approver(), clock.instant()));
            history.note(claim, ClaimStep.DRAWN, null, null);
            notices.drawn(claim);
        }
        return true;
    }
}
