package org.xueshi.hours.unusual;

import java.util.Map;
import java.util.Optional;
import org.xueshi.common.Verdict;
import org.xueshi.hours.unusual.Unusual.Discarded;

/** A large part of the observed time did not count. */
public final class MuchDiscarded {

    /** A third: pauses and a page left open take less of an evening's study. */
    static final int PERCENT = 33;

    /** Below ten minutes a single pause is a large part, and says nothing. */
    static final long LEAST_SECONDS = 10 * 60;

    private static final int WHOLE = 100;

    private MuchDiscarded() {}

    public static Optional<Unusual> in(Map<Verdict, Long> secondsByVerdict) {
        long all = secondsByVerdict.values().stream().mapToLong(Long::longValue).sum();
        long discarded = all - secondsByVerdict.getOrDefault(Verdict.COUNTED, 0L);
        return all >= LEAST_SECONDS && discarded * WHOLE >= all * PERCENT
                ? Optional.of(new Discarded((int) (discarded * WHOLE / all)))
                : Optional.empty();
    }
}
