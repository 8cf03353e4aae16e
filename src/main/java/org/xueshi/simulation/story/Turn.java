package org.xueshi.simulation.story;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a story tells up to the next decision.
 *
 * @param options none exactly at the end
 * @param ending the ending's id; null before the end
 */
public record Turn(
        List<Line> lines, List<Option> options, @Nullable String ending) {

    public Turn {
        lines = List.copyOf(lines);
        options = List.copyOf(options);
    }

    public boolean isOver() {
        return options.isEmpty();
    }

    /** Its words, as they are read before choosing. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** The option with the most points; of equals, the first. */
    public int best() {
        return options.indexOf(options.stream()
                .max(Comparator.comparingInt(Option::total).thenComparing(option -> -options.indexOf(option)))
                .orElseThrow());
    }
}
