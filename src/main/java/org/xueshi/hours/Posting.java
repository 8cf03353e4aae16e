package org.xueshi.hours;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.people.MemberId;

/** Turns a pending claim into an entry of the ledger, in the caller's transaction and once (C2, C6). */
@Component
class Posting {

    private final ClaimRecords claims;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Posting(ClaimRecords claims, Ledger ledger, ApplicationEventPublisher events) {
        this.claims = claims;
        this.ledger = ledger;
        this.events = events;
    }

    /** @param decidedBy null if the policy's rule posts it */
    HoursPosted post(ClaimRecord claim, @Nullable MemberId decidedBy) {
        claim.post();
        // First the claim, so that whoever comes second fails here, and not at an entry that somebody else caused.
        claims.saveAndFlush(claim);
        Entry entry = ledger.append(claim.posting(decidedBy));
        claim.postedAs(entry.sequence());
        var content = entry.content();
        var posted = new HoursPosted(
                content.member(),
                entry.sequence(),
                claim.claimId(),
                content.day(),
                content.year(),
                content.amount(),
                content.category(),
                decidedBy,
                entry.postedAt());
        events.publishEvent(posted);
        return posted;
    }
}
