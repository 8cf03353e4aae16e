package org.xueshi.courses;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Sentence;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;

/**
 * How far a member is in one item, and what it took.
 *
 * @param fraction 0 to 1
 * @param missing what is still to be done, in words; empty exactly if nothing is
 * @param scorePercent of a test, the best so far; null if the format has no score or there is none yet
 * @param rulesVersion of the rules that the time was measured by; null if by none, or by several
 */
public record ItemProgress(
        double fraction,
        List<Sentence> missing,
        @Nullable Integer scorePercent,
        Map<Verdict, Long> secondsByVerdict,
        List<Stretch> stretches,
        @Nullable Integer rulesVersion) {

    /** Nothing measured and nothing done. */
    public static final ItemProgress NONE =
            new ItemProgress(0, List.of(Sentence.of("courses.missing.begin")), null, Map.of(), List.of(), null);

    public ItemProgress {
        missing = List.copyOf(missing);
    }

    /** The same with that missing. */
    ItemProgress missing(List<Sentence> sentences) {
        return new ItemProgress(fraction, sentences, scorePercent, secondsByVerdict, stretches, rulesVersion);
    }

    /** Whether nothing is missing. */
    public boolean done() {
        return missing.isEmpty();
    }
}
