package org.xueshi.gatherings.place;

import java.time.Duration;
import java.time.Instant;

/**
 * What a gathering says of its places.
 *
 * @param places that there are
 * @param deadline from then on nobody is put on the list any more
 * @param toConfirm how long an offered place is held
 * @param begins from then on no place is offered any more
 */
public record PlaceRules(int places, Instant deadline, Duration toConfirm, Instant begins) {

    /** So that an offer just before the beginning can still be read and answered. */
    static final Duration SHORTEST_OFFER = Duration.ofMinutes(10);

    public PlaceRules {
        if (places < 1 || toConfirm.isNegative() || toConfirm.isZero() || deadline.isAfter(begins)) {
            throw new IllegalArgumentException("places, time to confirm, and a deadline before the beginning");
        }
    }

    /** Whether a place offered now can still be answered before it begins. */
    boolean mayOffer(Instant now) {
        return !now.plus(SHORTEST_OFFER).isAfter(begins);
    }

    /** Until when a place that is offered now is held. */
    Instant heldUntil(Instant now) {
        Instant until = now.plus(toConfirm);
        return until.isAfter(begins) ? begins : until;
    }
}
