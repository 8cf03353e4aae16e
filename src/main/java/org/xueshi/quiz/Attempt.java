package org.xueshi.quiz;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An attempt at a test.
 *
 * @param answers positions of chosen options in the question's own order, by question
 * @param scorePercent null until it is submitted
 */
public record Attempt(
        String id,
        List<Drawn> drawn,
        Map<String, Set<Integer>> answers,
        @Nullable Integer scorePercent) {}
