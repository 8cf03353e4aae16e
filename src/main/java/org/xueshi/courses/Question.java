package org.xueshi.courses;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xueshi.common.Localised;

/**
 * A question of a course's pool.
 *
 * @param about the part of the course that it is drawn from, {@code item/part}
 * @param multiple true if every right option, and only those, must be chosen
 */
public record Question(
        String id, String about, boolean multiple, Localised text, List<Option> options, Localised feedback) {

    /** One answer on offer. */
    public record Option(Localised text, boolean correct) {}

    public Question {
        options = List.copyOf(options);
    }

    /** Positions of the right options. */
    public Set<Integer> key() {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).correct())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All or nothing: right only if exactly the right options are chosen. */
    public boolean isRight(Set<Integer> chosen) {
        return chosen.equals(key());
    }
}
