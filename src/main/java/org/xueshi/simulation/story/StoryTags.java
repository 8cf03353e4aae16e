package org.xueshi.simulation.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an author says to the platform in a line's or an option's tags: {@code # name: value}. */
final class StoryTags {

    /** {@code people 2}, {@code time -1}. */
    private static final Pattern POINTS = Pattern.compile("([a-z][a-z0-9-]*)\\s+([+-]?\\d{1,3})");

    private final Map<String, String> values = new HashMap<>();

    StoryTags(@Nullable List<String> tags) {
        if (tags == null) {
            return;
        }
        for (String tag : tags) {
            int colon = tag.indexOf(':');
            if (colon > 0) {
                values.put(
                        tag.substring(0, colon).strip(),
                        tag.substring(colon + 1).strip());
            }
        }
    }

    @Nullable
    String value(String name) {
        return values.get(name);
    }

    /** By competence; what can't be read as points is an author's mistake and stops the story. */
    Map<String, Integer> points() {
        Map<String, Integer> points = new HashMap<>();
        String all = Optional.ofNullable(values.get("points")).orElse("");
        for (String one : all.split(",")) {
            if (one.isBlank()) {
                continue;
            }
            Matcher read = POINTS.matcher(one.strip());
            if (!read.matches()) {
                throw new StoryStopped(StoryStopped.Reason.BROKEN, "# points: " + all);
            }
            points.merge(read.group(1), Integer.parseInt(read.group(2)), Integer::sum);
        }
        return points;
    }
}
