package org.xueshi.gatherings;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a room above knows of an {@code occasion}: a bean of each room that has gatherings held for it. This room keeps the
 * key and never reads it.
 */
public interface OccasionSource {

    /** What its convener’s form begins with; empty if the key is none of this room’s. */
    Optional<Beginning> beginning(String occasion);

    /**
     * What is filled in before the convener has written a word.
     *
     * @param place where it is on the earth; null if nobody knows
     * @param places how many the place takes at once
     */
    record Beginning(GatheringTexts texts, @Nullable GatheringPlace place, int places) {}
}
