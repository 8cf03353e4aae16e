package org.xueshi.hours;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.people.MemberId;

/** Writes down each step of a claim, in the caller's transaction. */
@Component
class ClaimHistory {

    private final ClaimEvents events;
    private final ApplicationClock clock;

    ClaimHistory(ClaimEvents events, ApplicationClock clock) {
        this.events = events;
        this.clock = clock;
    }

    void note(ClaimRecord claim, ClaimStep step, MemberId actor, @Nullable String words) {
        int number = events.count(claim.claimId().value()) + 1;
        events.save(new ClaimEvent(claim.claimId(), number, step, actor, words, clock.instant()));
    }
}
