package org.xueshi.seminar.likeness;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a text stands elsewhere: which share of its shingles others have. Several sources count together, so that a text
 * pieced together from many is found too; the one that it has most of is named.
 */
public final class Copied {

    /** In percent of the text's own shingles: independent answers to one question have up to a quarter in common. */
    public static final int TOO_MUCH_PERCENT = 50;

    /** What has less in common with the text is no source of it, only about the same thing. */
    private static final int A_SOURCE_PERCENT = 15;

    /** A line of agreement is like many others, and nobody's. */
    private static final int FEWEST_SHINGLES = 12;

    private static final int HUNDRED = 100;

    private Copied() {}

    /** A text that may have been copied from. */
    public record Source<T>(T what, Set<String> shingles) {}

    /**
     * What was found.
     *
     * @param from the source that the text has most of
     * @param percent of the text that stands in this and other sources, in shingles, rounded down
     */
    public record Finding<T>(T from, int percent) {}

    /** The finding, if the text is a copy or nearly one. */
    public static <T> Optional<Finding<T>> in(Set<String> text, List<Source<T>> sources) {
        if (text.size() < FEWEST_SHINGLES) {
            return Optional.empty();
        }
        Set<String> found = new HashSet<>();
        List<Source<T>> real = sources.stream()
                .filter(source -> percent(text, source.shingles()) >= A_SOURCE_PERCENT)
                .sorted(Comparator.comparingInt((Source<T> source) -> percent(text, source.shingles()))
                        .reversed())
                .toList();
        real.forEach(source -> text.stream().filter(source.shingles()::contains).forEach(found::add));
        int all = found.size() * HUNDRED / text.size();
        return all >= TOO_MUCH_PERCENT
                ? Optional.of(new Finding<>(real.getFirst().what(), all))
                : Optional.empty();
    }

    /** How much of the text stands in the source, in percent, rounded down. */
    public static int percent(Set<String> text, Set<String> source) {
        long common = text.stream().filter(source::contains).count();
        return text.isEmpty() ? 0 : (int) (common * HUNDRED / text.size());
    }
}
