package org.xueshi.simulation.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The branches of a story, read off what the compiler wrote: its knots, how many decisions and which endings each holds, and
 * which leads to which. Ink's JSON runtime format: a container is an array whose last element names its parts.
 */
public record StoryMap(List<Knot> knots, List<Way> ways) {

    /** Where the story begins, if not in a knot. */
    public static final String BEGINNING = "";

    /** Deeper than any story is written. */
    private static final int MOST_DEPTH = 400;

    /**
     * A named piece of the story.
     *
     * @param decisions places with two or more options
     * @param endings that it may come to
     */
    public record Knot(String name, int decisions, List<String> endings) {}

    /** From one knot to another. */
    public record Way(String from, String to) {}

    /** @param story as the runtime takes it */
    public static StoryMap of(String story) {
        JsonNode root = JsonMapper.shared().readTree(story).path("root");
        Map<String, JsonNode> named = new LinkedHashMap<>();
        named.put(BEGINNING, root.path(0));
        JsonNode names = root.path(root.size() - 1);
        names.properties().forEach(entry -> {
            if (entry.getValue().isArray() && !isFunctionOrData(entry.getKey())) {
                named.put(entry.getKey(), entry.getValue());
            }
        });
        return read(named);
    }

    /** All places with two or more options. */
    public int decisions() {
        return knots.stream().mapToInt(Knot::decisions).sum();
    }

    private static boolean isFunctionOrData(String name) {
        return name.equals("global decl") || name.startsWith("#");
    }

    private static StoryMap read(Map<String, JsonNode> named) {
        List<Knot> knots = new ArrayList<>();
        List<Way> ways = new ArrayList<>();
        named.forEach((name, container) -> {
            var seen = new Seen();
            seen.walk(container, 0);
            knots.add(new Knot(name, seen.decisions, List.copyOf(seen.endings)));
            seen.targets.stream()
                    // Relative ones lead to another place of the same knot.
                    .filter(target -> !target.startsWith("."))
                    .map(target -> target.split("\\.", 2)[0])
                    .filter(named::containsKey)
                    .filter(target -> !target.equals(name))
                    .distinct()
                    .forEach(target -> ways.add(new Way(name, target)));
        });
        return new StoryMap(knots, ways);
    }

    /** What stands in one knot. */
    private static final class Seen {

        private static final String ENDING = "^ending:";

        private final Set<String> targets = new LinkedHashSet<>();
        private final Set<String> endings = new LinkedHashSet<>();
        private int decisions;

        void walk(JsonNode node, int depth) {
            if (depth > MOST_DEPTH) {
                throw new StoryStopped(StoryStopped.Reason.TOO_LARGE, "deeper than " + MOST_DEPTH);
            }
            if (node.isArray()) {
                array(node, depth);
            } else if (node.isObject()) {
                object(node, depth);
            } else if (node.isString() && node.asString().startsWith(ENDING)) {
                endings.add(node.asString().substring(ENDING.length()).strip());
            }
        }

        private void array(JsonNode array, int depth) {
            int options = 0;
            for (JsonNode one : array) {
                options += one.has("*") ? 1 : 0;
                walk(one, depth + 1);
            }
            decisions += options > 1 ? 1 : 0;
        }

        private void object(JsonNode object, int depth) {
            for (String divert : List.of("->", "->t->", "f()")) {
                JsonNode target = object.path(divert);
                if (target.isString() && !object.has("var")) {
                    targets.add(target.asString());
                }
            }
            object.properties().forEach(entry -> {
                if (entry.getValue().isContainer()) {
                    walk(entry.getValue(), depth + 1);
                }
            });
        }
    }
}
