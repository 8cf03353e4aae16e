package org.xueshi.tracking;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.MemberId;

/** Knows what to ask about content just shown. A room above implements it: what the content says, tracking doesn't know. */
public interface PresencePrompts {

    /**
     * A prompt about this part as the member studies it; empty if there is nothing to ask, and the check waits.
     *
     * @param shown what was shown last
     * @param random to choose with, so that nobody can foresee the prompt
     */
    Optional<Prompt> about(MemberId member, ActivityId activity, Shown shown, RandomGenerator random);

    /**
     * What a player shows.
     *
     * @param part of the activity; null if it doesn't say
     * @param positionMillis where in the part; null if that is not known
     */
    record Shown(@Nullable String part, @Nullable Long positionMillis) {}
}
