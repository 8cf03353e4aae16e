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

    /** Answers with the step's number, from 1. */
    int note(ClaimRecord claim, ClaimStep step, @Nullable MemberId actor, @Nullable String words) {
        return note(claim, step, actor, words, null);
    }

    /** @param before the evidence as it was, if this step changed it */
    int note(
            ClaimRecord claim,
            ClaimStep step,
            @Nullable MemberId actor,
            @Nullable String words,
            @Nullable Evidence before) {
        int number = events.count(claim.claimId().value()) + 1;
        events.save(new ClaimEvent(claim.claimId(), number, step, actor, words, before, clock.instant()));
        return number;
    }
}
