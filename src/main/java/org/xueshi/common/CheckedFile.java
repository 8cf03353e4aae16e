package org.xueshi.common;

import java.util.List;
import java.util.Map;
import org.xueshi.common.BadFileRefused.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** A YAML file as read: its tree, and the line of everything in it, so that a later check can name the line too. */
public final class CheckedFile {

    /** Files say {@code effective_from} where records say {@code effectiveFrom}. */
    private static final JsonMapper RECORDS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final String name;
    private final JsonNode tree;
    private final Map<String, Integer> lines;

    /** @param lines by JSON pointer, counted from 1 */
    CheckedFile(String name, JsonNode tree, Map<String, Integer> lines) {
        this.name = name;
        this.tree = tree;
        this.lines = Map.copyOf(lines);
    }

    /**
     * A description that was never written as a file: its problems name the JSON pointer in place of file and line.
     */
    public static CheckedFile of(JsonNode tree) {
        return new CheckedFile("", tree, Map.of());
    }

    public JsonNode tree() {
        return tree;
    }

    /** The tree as a record; what the record's own checks refuse is a problem of the line that they refused. */
    public <T> T as(Class<T> type) {
        try {
            return RECORDS.treeToValue(tree, type);
        } catch (JacksonException refused) {
            String pointer = "";
            for (var step : refused.getPath()) {
                String property = step.getPropertyName();
                pointer = child(pointer, property == null ? Integer.toString(step.getIndex()) : property);
            }
            throw new BadFileRefused(
                    List.of(problem(pointer, Sentence.of("common.problem.not-accepted", reason(refused)))));
        }
    }

    /** A problem at the place of the JSON pointer, or at the nearest place around it that has a line. */
    public Problem problem(String pointer, Sentence message) {
        if (lines.isEmpty()) {
            return new Problem(pointer, 0, message);
        }
        String place = pointer;
        while (!lines.containsKey(place) && !place.isEmpty()) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return new Problem(name, lines.getOrDefault(place, 1), message);
    }

    /** The pointer to a property or an index below another. RFC 6901, section 3. */
    static String child(String pointer, String step) {
        return pointer + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    private static String reason(JacksonException refused) {
        Throwable cause = refused;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause instanceof JacksonException j ? j.getOriginalMessage() : cause.getMessage();
        return message == null ? cause.toString() : message;
    }
}
