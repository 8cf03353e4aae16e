package org.xueshi.simulation.story;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a turn has in every language: all but its words. */
record StoryShape(
        List<String> signs,
        List<Map<String, Integer>> options,
        @Nullable String ending) {

    static StoryShape of(Turn turn) {
        return new StoryShape(
                turn.lines().stream()
                        .map(StoryShape::signs)
                        .filter(signs -> !signs.isBlank())
                        .toList(),
                turn.options().stream().map(Option::points).toList(),
                turn.ending());
    }

    private static String signs(Line line) {
        return String.join(
                " ",
                Objects.requireNonNullElse(line.who(), ""),
                Objects.requireNonNullElse(line.picture(), ""),
                Objects.requireNonNullElse(line.time(), ""));
    }
}
