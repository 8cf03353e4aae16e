package org.xueshi.hours;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.people.MemberId;

/** Takes a posting back by an entry of its own, in the caller's transaction; whoever calls has checked who may. */
@Component
class Reversing {

    private final Ledger ledger;
    private final ClaimRecords claims;
    private final ClaimHistory history;
    private final ClaimNotices notices;
    private final ReviewRecords reviews;
    private final ApplicationClock clock;
    private final ApplicationEventPublisher events;

    Reversing(
            Ledger ledger,
            ClaimRecords claims,
            ClaimHistory history,
            ClaimNotices notices,
            ReviewRecords reviews,
            ApplicationClock clock,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.claims = claims;
        this.history = history;
        this.notices = notices;
        this.reviews = reviews;
        this.clock = clock;
        this.events = events;
    }

    HoursReversed reverse(Content posting, int sequence, MemberId actor, String reason) {
        MemberId member = posting.member();
        Entry reversal = ledger.reverse(member, sequence, actor, reason);
        if (posting.claim() != null) {
            claims.ofMember(posting.claim().value(), member.value())
                    .ifPresent(claim -> history.note(claim, ClaimStep.REVERSED, actor, reason));
            // Nobody needs to look at it any more, whoever took it back.
            reviews.findByClaimId(posting.claim().value())
                    .filter(ReviewRecord::open)
                    .ifPresent(review -> review.decide(ReviewRecord.State.REVERSED, actor, clock.instant()));
        }
        notices.reversed(member, posting.title(), posting.amount(), reason, posting.claim());
        var reversed = new HoursReversed(
                member,
                reversal.sequence(),
                sequence,
                posting.year(),
                reversal.content().amount(),
                reason);
        events.publishEvent(reversed);
        return reversed;
    }
}
