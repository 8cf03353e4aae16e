package org.xueshi.gatherings;

import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;

/**
 * What people read about a gathering before they come.
 *
 * @param about what it is about
 * @param venue where it is: the name of the place, or of the meeting system that the link leads to
 * @param directions how one gets there, in words: no map service is asked
 * @param bring what to bring
 * @param access steps, lifts, hearing loops, who helps
 */
public record GatheringTexts(
        Localised title,
        Localised about,
        Localised venue,
        @Nullable Localised directions,
        @Nullable Localised bring,
        @Nullable Localised access) {}
