package org.xueshi.simulation.story;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a story.
 *
 * @param who says it, by the person's id; null if it is narrated
 * @param picture that is shown from here on, by its id; null if it stays
 * @param time of the story's clock from here on; null if it stays
 */
public record Line(
        String text,
        @Nullable String who,
        @Nullable String picture,
        @Nullable String time) {}
